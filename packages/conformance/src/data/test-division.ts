import { divisionLevelOf } from '@hutong/standard';
import { createHash } from 'node:crypto';

/** Three digits between 101 and 999 that follow from a text. */
const digits = (text: string): string =>
  String(101 + (createHash('sha256').update(text).digest().readUInt32BE(0) % 899)).padStart(3, '0');

/**
 * A made-up community inside a declared division. With a district there is room for streets of one's own,
 * with a street for communities, and a community is used as it is. `apartFrom` must not be hit.
 */
export function communityIn(declared: string, seed: string, apartFrom?: string): string {
  const level = divisionLevelOf(declared);
  const kept =
    level === 'community' && apartFrom === undefined ? 12 : level === 'community' ? 9 : level === 'street' ? 9 : 6;
  const base = declared.slice(0, kept);
  for (let attempt = 0; ; attempt++) {
    let code = base;
    while (code.length < 12) code += digits(`${seed}/${attempt}/${code.length}`);
    const street = kept === 6 ? 9 : 12;
    if (apartFrom === undefined || code.slice(0, street) !== apartFrom.slice(0, street)) return code;
  }
}

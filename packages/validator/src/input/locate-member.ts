import { pointerNames } from '../records/pointer.ts';
import { arrayElements, endOfValue, lastMember } from './json-values.ts';

/**
 * The offset of the member at a pointer below the JSON value that begins at `from`; of the nearest one above it where
 * the text has no such member. Looked for only when something is to be said of it.
 */
export function locateMember(text: string, from: number, pointer: string): number {
  let at = from;
  for (const name of pointerNames(pointer)) {
    // Of a key that comes twice, the last one counts.
    const next =
      text[at] === '{'
        ? lastMember(text, at, name)
        : text[at] === '['
          ? arrayElements(text, at).elements[Number(name)]?.start
          : undefined;
    if (next === undefined || endOfValue(text, next) === undefined) return at;
    at = next;
  }
  return at;
}

import type { ByteReader } from '../bytes/byte-reader.ts';
import type { Codec } from './codec.ts';
import { isOptional } from './optional-codec.ts';
import { isPlaced } from './placed-codec.ts';

/** Members of a row that are not on the wire, such as the name of its layout. */
export type Constants = Readonly<Record<string, string>>;

/** Reads a row whose placed columns begin at a place, and are there; the reader is moved behind them for the others. */
export type ReadRow = (
  bytes: Uint8Array,
  at: number,
  reader: ByteReader | undefined,
  fields: readonly string[],
) => Record<string, unknown>;

interface Member {
  readonly name: string;
  readonly value: string;
  readonly optional: boolean;
}

/** The row as a literal, one for each choice of optional members: members that are added later cost more. */
const literal = (members: readonly Member[]): string => {
  const open = members.find(({ optional }) => optional);
  if (open === undefined) return `{ ${members.map(({ name, value }) => `${name}: ${value}`).join(', ')} }`;
  const there = members.map((member) => (member === open ? { ...member, optional: false } : member));
  const absent = members.filter((member) => member !== open);
  return `${open.value} === undefined ? ${literal(absent)} : ${literal(there)}`;
};

/**
 * The columns as one function, so that each keeps its own place in the machine code. Only names of columns become text,
 * quoted. Undefined where code may not be made from text, as under a content security policy: then the columns are read
 * one by one, with the same result (decision 0011).
 */
export function compileRow(
  constants: Constants,
  names: readonly string[],
  codecs: readonly Codec<unknown>[],
): ReadRow | undefined {
  const members: Member[] = Object.entries(constants).map(([name, value]) => ({
    name: JSON.stringify(name),
    value: JSON.stringify(value),
    optional: false,
  }));
  const steps: string[] = [];
  let offset: number | undefined = 0;
  for (const [index, codec] of codecs.entries()) {
    members.push({ name: JSON.stringify(names[index]), value: `v${index}`, optional: isOptional(codec) });
    if (offset !== undefined && isPlaced(codec)) {
      steps.push(`const v${index} = a${index}(bytes, at + ${offset});`);
      offset += codec.size;
    } else {
      if (offset !== undefined) steps.push(`reader.position = at + ${offset};`);
      offset = undefined;
      steps.push(`const v${index} = c${index}.read(reader, fields[${index}]);`);
    }
  }
  try {
    // oxlint-disable-next-line no-implied-eval -- the text is made of quoted names and numbers only.
    const factory = new Function(
      ...codecs.map((_, index) => `c${index}`),
      ...codecs.map((_, index) => `a${index}`),
      `'use strict'; return (bytes, at, reader, fields) => { ${steps.join(' ')} return ${literal(members)}; };`,
    );
    return factory(...codecs, ...codecs.map((codec) => (isPlaced(codec) ? codec.at : undefined))) as ReadRow;
  } catch {
    return undefined;
  }
}

import type { FieldMap } from '@hutong/standard';
import { valueText, type ScanContext } from './emit-value.ts';
import type { FieldRole } from './field-role.ts';
import type { ValueScan } from './judge-value.ts';
import { createSourceText } from './source-text.ts';
import type { UsualOrder } from './usual-order.ts';

/** Reads the rest of an object in any order: from behind its brace or a value on, with the last key and what has been seen. */
export type RestScan = (from: number, last: number, ...seen: number[]) => number;

/** What the reading in one order shares with that in any. */
export interface UsualTextOptions {
  readonly names: readonly string[];
  readonly fields: FieldMap;
  readonly roleOf: (name: string) => FieldRole;
  /** Names of the variables with the bits of the members that an object has had. */
  readonly seen: readonly string[];
  /** The bit of a member and which variable has it. */
  readonly bitOf: (index: number) => number;
  readonly wordOf: (index: number) => number;
  /** The bits that every object must have. */
  readonly required: readonly number[];
  /** Statements at the end of an object. */
  readonly finish: string;
  readonly rest: RestScan;
}

/**
 * Makes the function that reads objects whose keys come in one order, where each may be absent. Comma, key, colon and what every
 * good value begins with are compared as one text; nothing is looked up. Whatever is not as usual is left to the reading in any order,
 * from the member on that differs.
 */
export function emitUsual(
  { keys, hasBlanks }: UsualOrder,
  { names, fields, roleOf, seen, bitOf, wordOf, required, finish, rest }: UsualTextOptions,
  context: ScanContext,
): ValueScan {
  const { bytes, view } = context.buffer;
  const source = createSourceText({ bytes, view, state: context.state, rest });
  const [comma, colon] = hasBlanks ? [', ', ': '] : [',', ':'];
  const leave = (from: string): string => `return rest(${from}, last, ${seen.join(', ')});`;
  const members = keys.map((index, place) => {
    const name = names[index] ?? '';
    const field = fields[name];
    if (field === undefined) return '';
    const before = `${place === 0 ? '' : comma}"${name}"${colon}`;
    const { opening, isGood, take, judge } = valueText(field, source, context, roleOf(name));
    const length = Buffer.byteLength(before);
    const value = isGood === 'false' ? judge() : `if (!(${isGood})) { ${leave(`p - ${length}`)} } ${take}`;
    return `if (${source.matches(before + opening, 'p')}) {
    p += ${length};
    ${value}
    last = ${index}; ${seen[wordOf(index)]} |= ${bitOf(index)};
  }${place === 0 ? ` else { ${leave('p')} }` : ''}`;
  });
  const isWhole = required.map((bits, word) => `(${bits} & ~${seen[word]}) === 0`).join(' && ');
  return source.build(
    ['p'],
    `let q = 0, t = 0, last = ${names.length}, ${seen.map((word) => `${word} = 0`).join(', ')};
  p++;
  ${members.join('\n  ')}
  if (bytes[p] !== 125 || !(${isWhole})) { ${leave('p')} }
  ${finish}
  return p + 1;`,
  );
}

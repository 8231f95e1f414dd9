import type { Column } from '../../input/find-column.ts';
import { emitPoint } from '../emit-fact.ts';
import { bitsPerWord } from '../scan-state.ts';
import type { SharedMembers } from '../shared-members.ts';
import { positionSite } from '../sites.ts';
import type { SourceText } from '../source-text.ts';
import type { CellJudgeContext } from './judge-cell.ts';
import type { RowObject } from './row-members.ts';

const nothing: ReadonlySet<string> = new Set();

/** The bits of columns, by the word that they stand in. */
export function seenBits(columns: readonly number[]): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const column of columns) {
    const word = Math.floor(column / bitsPerWord);
    words.set(word, (words.get(word) ?? 0) | (1 << (column % bitsPerWord)));
  }
  return words;
}

/** The condition that a row has a cell in any of some columns. */
const seenAmong = (columns: readonly number[], seen: string): string =>
  [...seenBits(columns)].map(([word, bits]) => `(${seen}[${word}] & ${bits}) !== 0`).join(' || ') || 'false';

/** The columns below a member of an object. */
const columnsOf = (
  columns: readonly (Column | undefined)[],
  path: readonly string[],
  name: string,
): readonly number[] =>
  columns.flatMap((column, index) =>
    column !== undefined &&
    column.path.length > path.length &&
    [...path, name].every((part, at) => column.path[at] === part)
      ? [index]
      : [],
  );

/** The statements that put on record which required members a row lacks, and that keep its position. */
export function emitMissing(
  columns: readonly (Column | undefined)[],
  objects: readonly RowObject[],
  shared: SharedMembers,
  source: SourceText,
  { state, wrongPoint }: Pick<CellJudgeContext, 'state' | 'wrongPoint'>,
): string {
  const bound = source.bind(state);
  const seen = source.bind(state.seen);
  const reading = source.bind(state.reading);
  const all = columns.flatMap((column, index) => (column === undefined ? [] : [index]));
  const whole = [...seenBits(all)].map(([word, bits]) => `${seen}[${word}] !== ${bits}`).join(' || ');
  let isNeverWhole = false;
  const missing = objects.map(({ path, fields, columns: below, isPosition }) => {
    const given =
      path.length === 0 ? shared.given : path.length === 1 ? (shared.within.get(path[0] ?? '') ?? nothing) : nothing;
    const counts = Object.entries(fields).flatMap(([name, field]) => {
      if (!field.required || given.has(name) || (path.length === 0 && name === 'type')) return [];
      const own = columnsOf(columns, path, name);
      isNeverWhole ||= own.length === 0;
      const wrong = isPosition ? ` ${source.bind(wrongPoint)}[0] = 1;` : '';
      return [`if (!(${seenAmong(own, seen)})) { ${bound}.codes[${bound}.issues++] = 'HT1001';${wrong} }`];
    });
    return path.length === 0 ? counts.join(' ') : `if (${seenAmong(below, seen)}) { ${counts.join(' ')} }`;
  });
  // A position that is wrong in itself is one, but none for the rules that look at good values only: they see its last number.
  const point = objects.some(({ isPosition }) => isPosition)
    ? `value = ${reading}[0] + ${reading}[1] + ${reading}[2];
  if (value === value) ${emitPoint({ site: positionSite, from: '0', to: `${source.bind(wrongPoint)}[0]` }, state, source)}`
    : '';
  return `if (${isNeverWhole ? 'true' : whole}) { ${missing.join('\n    ')} }
  ${point}`;
}

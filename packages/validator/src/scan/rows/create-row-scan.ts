import type { Entity } from '@hutong/standard';
import { subjectKeyOf } from '../../dataset/entity-traits.ts';
import { cellReader } from '../../input/cell-value.ts';
import type { Column } from '../../input/find-column.ts';
import type { ListedCodes } from '../../records/kinds/code-check.ts';
import { byteRules } from '../byte-rules.ts';
import type { FieldRole } from '../field-role.ts';
import { recordFrame, type RecordScan } from '../record-scan.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import { addPoint, bitsPerWord, pointMembers, resetScanState } from '../scan-state.ts';
import type { SharedMembers } from '../shared-members.ts';
import { positionSite } from '../sites.ts';
import { createSourceText } from '../source-text.ts';
import { cellEnds } from './cell-end.ts';
import { emitCell } from './emit-cell.ts';
import { rowObjects, type RowObject } from './row-members.ts';

/** How the rows of a table are written. */
export interface RowLayout {
  /** What each column holds; undefined for what no field is. */
  readonly columns: readonly (Column | undefined)[];
  readonly delimiter: string;
}

const nothing: ReadonlySet<string> = new Set();

/** Conditions over the columns of which a row has cells. */
const seenAmong = (columns: readonly number[]): string => {
  const words = new Map<number, number>();
  for (const column of columns) {
    const word = Math.floor(column / bitsPerWord);
    words.set(word, (words.get(word) ?? 0) | (1 << (column % bitsPerWord)));
  }
  return [...words].map(([word, bits]) => `(seen${word} & ${bits}) !== 0`).join(' || ') || 'false';
};

/** Whether a rule or a match key looks at a member that is made up of several columns. */
const looksInside = (entity: Entity, objects: readonly RowObject[]): boolean => {
  const looked = new Set([
    ...(subjectKeyOf(entity) ?? []),
    ...entity.rules.flatMap(({ fields, also = [] }) => [...fields, ...also]),
  ]);
  return objects.some(({ path }) => looked.has(path[0] ?? ''));
};

/**
 * Compiles the byte-level check of a table's rows: cell by cell in the order of the columns. Undefined where only the exact
 * path can read the table. Throws EvalError where code may not be made from text.
 */
export function createRowScan(
  entity: Entity,
  buffer: ScanBuffer,
  { columns, delimiter }: RowLayout,
  shared: SharedMembers,
  listed?: ListedCodes,
): RecordScan | undefined {
  const objects = rowObjects(entity, columns);
  // A table of one column has no delimiter to tell an empty row by.
  if (objects === undefined || columns.length < 2 || looksInside(entity, objects)) return undefined;
  // The state holds one position at a time.
  if (objects.filter((object) => object.isPosition).length > 1) return undefined;
  const frame = recordFrame(
    entity,
    shared,
    columns.map((column) => column?.path[0]),
  );
  const { state, rules, slotOf, roleOf } = frame;
  const ends = cellEnds(delimiter.charCodeAt(0));
  const source = createSourceText({ bytes: buffer.bytes, view: buffer.view, state, addPoint, isNaN: Number.isNaN });
  const objectOf = ({ path }: Column): RowObject | undefined =>
    objects.find((object) => object.path.join('.') === path.slice(0, -1).join('.'));
  const cellRole = (column: Column | undefined): FieldRole => {
    const name = column?.path.at(-1) ?? '';
    if (column === undefined) return {};
    if (column.path.length === 1) return name === 'type' ? { isNeeded: true } : roleOf(name);
    const point = objectOf(column)?.isPosition === true ? pointMembers[name] : undefined;
    return point === undefined ? {} : { point };
  };
  const cells = columns.map((column, index) =>
    emitCell(column, cellRole(column), source, {
      buffer,
      state,
      ends,
      listed,
      seen: column === undefined ? '' : `seen${Math.floor(index / bitsPerWord)} |= ${1 << (index % bitsPerWord)};`,
      isLast: index === columns.length - 1,
    }),
  );
  const missing = objects.flatMap(({ path, fields, columns: below, isPosition: isPoint }) => {
    const given =
      path.length === 0 ? shared.given : path.length === 1 ? (shared.within.get(path[0] ?? '') ?? nothing) : nothing;
    const counts = Object.entries(fields).flatMap(([name, field]) => {
      if (!field.required || given.has(name) || (path.length === 0 && name === 'type')) return [];
      const own = columns.flatMap((column, index) =>
        column !== undefined &&
        column.path.length > path.length &&
        [...path, name].every((part, at) => column.path[at] === part)
          ? [index]
          : [],
      );
      return [`if (!(${seenAmong(own)})) state.codes[state.issues++] = 'HT1001';`];
    });
    const point = isPoint
      ? `if (!isNaN(state.reading[0] + state.reading[1] + state.reading[2]) && !addPoint(state, ${positionSite}, 0, 0)) return -1;`
      : '';
    return path.length === 0 ? counts : [`if (${seenAmong(below)}) { ${counts.join(' ')} ${point} }`];
  });
  const words = Array.from({ length: Math.ceil(columns.length / bitsPerWord) }, (_, word) => `seen${word}`);
  const read = source.build<(from: number) => number>(
    ['p'],
    `let q = 0, t = 0, e = 0, ${words.map((word) => `${word} = 0`).join(', ')};
  if (bytes[p] <= 32) return -1;
  ${cells.join('\n  ')}
  if (bytes[q] === 13) q++;
  if (bytes[q] !== 10 || (${words.join(' | ')}) === 0) return -1;
  ${missing.join('\n  ')}
  ${words.map((word, index) => `state.seen[${index}] = ${word};`).join(' ')}
  return q;`,
  );
  const judgeRules = byteRules(entity, rules, slotOf, buffer, state, ({ kind }) => {
    const value = cellReader(kind);
    return (bytes, from, to) => value(bytes.toString('utf8', from, to));
  });
  return {
    ...frame,
    scan: (from) => {
      resetScanState(state);
      state.reading.fill(NaN);
      const end = read(from);
      return end === -1 || judgeRules() ? end : -1;
    },
  };
}

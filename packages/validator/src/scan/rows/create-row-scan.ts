import type { Entity } from '@hutong/standard';
import { subjectKeyOf } from '../../dataset/entity-traits.ts';
import { cellReader } from '../../input/cell-value.ts';
import type { Column } from '../../input/find-column.ts';
import type { ListedCodes } from '../../records/kinds/code-check.ts';
import { byteRules } from '../byte-rules.ts';
import type { FieldRole } from '../field-role.ts';
import { recordFrame, type RecordScan } from '../record-scan.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import { createReset, pointMembers } from '../scan-state.ts';
import type { SharedMembers } from '../shared-members.ts';
import { createSourceText } from '../source-text.ts';
import { cellEnds } from './cell-end.ts';
import { emitCarefulCell } from './emit-careful-cell.ts';
import { emitMissing, seenBits } from './emit-missing.ts';
import { emitQuickCell } from './emit-quick-cell.ts';
import { quickCell } from './quick/quick-cell.ts';
import { rowObjects, type RowObject } from './row-members.ts';

/** How the rows of a table are written. */
export interface RowLayout {
  /** What each column holds; undefined for what no field is. */
  readonly columns: readonly (Column | undefined)[];
  readonly delimiter: string;
}

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
  const { state, slotOf, roleOf } = frame;
  // A rule over fields of which one has no column never runs.
  const rules = frame.rules.filter(({ fields }) => fields.every((name) => frame.members.includes(name)));
  const ends = cellEnds(delimiter.charCodeAt(0));
  const source = createSourceText({ bytes: buffer.bytes, view: buffer.view });
  const carefulSource = createSourceText({ bytes: buffer.bytes, view: buffer.view });
  const context = { buffer, state, ends, listed, wrongPoint: new Int32Array(1) };
  const carefulSeen = carefulSource.bind(state.seen);
  const objectOf = ({ path }: Column): RowObject | undefined =>
    objects.find((object) => object.path.join('.') === path.slice(0, -1).join('.'));
  const cellRole = (column: Column | undefined): FieldRole => {
    const name = column?.path.at(-1) ?? '';
    if (column === undefined) return {};
    if (column.path.length === 1) return name === 'type' ? { isNeeded: true } : roleOf(name);
    const point = objectOf(column)?.isPosition === true ? pointMembers[name] : undefined;
    return point === undefined ? {} : { point };
  };
  const cells = columns.map((column, index) => {
    const role = cellRole(column);
    const isLast = index === columns.length - 1;
    const isReference = column?.field.kind.type === 'reference';
    const quick =
      column === undefined ? undefined : quickCell(column, role, { source, delimiter: ends.delimiter, isLast });
    return {
      quick: (careful: string) =>
        emitQuickCell(quick, role, {
          source,
          state,
          delimiter: ends.delimiter,
          isLast,
          isReference,
          careful: `${careful}(${index}, p)`,
        }),
      careful: emitCarefulCell(
        column,
        role,
        carefulSource,
        context,
        {
          empty: [...seenBits([index])].map(([word, bits]) => `${carefulSeen}[${word}] &= ${~bits};`).join(''),
          isLast,
          isWithinPoint: objects.some((object) => object.isPosition && object.columns.includes(index)),
        },
        quick,
      ),
    };
  });
  const seen = source.bind(state.seen);
  const issued = source.bind(state);
  const careful = carefulSource.build<(column: number, from: number) => number>(
    ['column', 'p'],
    `let q = 0, t = 0, e = 0;
  switch (column) {
  ${cells.map(({ careful: text }, index) => `case ${index}: {\n  ${text}\n  }`).join('\n  ')}
  }`,
  );
  const all = seenBits(columns.flatMap((column, index) => (column === undefined ? [] : [index])));
  const read = source.build<(from: number) => number>(
    ['p'],
    `let q = 0, t = 0, w = 0, x = 0, m = 0, n = 0, value = 0;
  if (bytes[p] <= 32) return -1;
  ${issued}.issues = 0; ${issued}.facts = 0; ${issued}.lines = 0; ${source.bind(context.wrongPoint)}[0] = 0;
  ${[...all].map(([word, bits]) => `${seen}[${word}] = ${bits};`).join(' ')}
  ${cells.map(({ quick }) => quick(source.bind(careful))).join('\n  ')}
  if (bytes[q] === 13) q++;
  if (bytes[q] !== 10 || (${[...all.keys()].map((word) => `${seen}[${word}]`).join(' | ') || '0'}) === 0) return -1;
  ${emitMissing(columns, objects, shared, source, context)}
  return q;`,
  );
  const judgeRules = byteRules(entity, rules, slotOf, buffer, state, ({ kind }) => {
    const value = cellReader(kind);
    return (bytes, from, to) => value(bytes.toString('utf8', from, to));
  });
  // What the reading of a column does not write has no column, and so stays as it is.
  createReset(state)();
  state.reading.fill(NaN);
  if (rules.length === 0) return { ...frame, scan: read };
  return {
    ...frame,
    scan: (from) => {
      const end = read(from);
      return end === -1 || judgeRules() ? end : -1;
    },
  };
}

import { bilingual, type Entity, type Field } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { pointerTo } from '../records/pointer.ts';
import { shortText } from '../records/short-text.ts';
import { createColumnClaims } from './column-claims.ts';
import { doubledMembers } from './doubled-members.ts';
import { findColumn, type Column } from './find-column.ts';
import { nearestColumn } from './nearest-column.ts';
import type { TableRow } from './table-row.ts';

/** A table's header, understood: what each column holds, and what of it is unknown. */
export interface TableColumns {
  readonly width: number;
  readonly findings: readonly Finding[];
  readonly recordOf: (cells: readonly string[]) => Record<string, unknown>;
  /** The index (0-based) of the column that holds a member. */
  readonly indexOf: (pointer: string) => number | undefined;
  /** What each column holds, where the columns are fields of the standard. */
  readonly columns?: readonly (Column | undefined)[];
  /** The pointers of members that come more than once in the JSON of a cell. */
  readonly doubledIn: (cells: readonly string[]) => readonly string[];
  /** The field that a column holds. */
  readonly fieldAt: (index: number) => Field | undefined;
}

type Members = Record<string, unknown>;

const place = (record: Members, path: readonly string[], value: unknown): void => {
  let members = record;
  for (const name of path.slice(0, -1)) members = (members[name] ??= {}) as Members;
  const last = path.at(-1);
  if (last !== undefined && last !== '__proto__') members[last] = value;
};

/** Reads a header row for an entity. */
export function readTableColumns(entity: Entity, row: TableRow, file: string): TableColumns {
  const { cells: headers, line } = row;
  const findings: Finding[] = [];
  const claims = createColumnClaims();
  const columns = headers.map((header, index): Column | undefined => {
    const column = findColumn(entity.fields, header);
    const path = column?.path ?? [];
    const twin = claims.twinOf(path);
    const overlap = claims.overlapOf(path);
    const shown = shortText(header);
    const at = {
      file,
      line,
      ...row.placeOf(index),
      recordType: entity.type,
      value: shown,
    };
    if (column === undefined) {
      const near = nearestColumn(entity.fields, header);
      findings.push(
        createFinding('HT3007', {
          ...at,
          message: bilingual(
            `第 ${index + 1} 列“${shown}”不是${entity.title.zh}的字段`,
            `Column ${index + 1} "${shown}" is no field of ${entity.title.en}`,
          ),
          ...(near === undefined ? {} : { fix: bilingual(`是否应为“${near}”？`, `Did you mean "${near}"?`) }),
        }),
      );
    } else if (overlap !== undefined) {
      findings.push(
        createFinding('HT3007', {
          ...at,
          message: bilingual(
            `第 ${index + 1} 列“${shown}”与“${overlap}”一个是整体、一个是其中的成员，未读取`,
            `Column ${index + 1} "${shown}" and "${overlap}" are a whole and a member of it; it was not read`,
          ),
          fix: bilingual('要么只用整体一列，要么只用各成员的列', 'Keep either the whole or the columns of its members'),
        }),
      );
    } else if (twin === undefined) {
      claims.add(path, shown);
      return column;
    } else
      findings.push(
        createFinding('HT3007', {
          ...at,
          message: bilingual(
            `第 ${index + 1} 列“${shown}”与“${twin}”指同一字段 ${path.join('.')}`,
            `Column ${index + 1} "${shown}" names the same field ${path.join('.')} as "${twin}"`,
          ),
          fix: bilingual('只保留其中一列', 'Keep one of the two columns'),
        }),
      );
    return undefined;
  });

  const pointers = columns.map((column) => column?.path.reduce(pointerTo, '') ?? '');

  const nested = columns.flatMap((column, index) =>
    ['object', 'list', 'any'].includes(column?.field.kind.type ?? '') ? [index] : [],
  );

  return {
    width: headers.length,
    findings,
    columns,
    recordOf: (cells) => {
      const record: Members = {};
      for (const [index, column] of columns.entries()) {
        const cell = cells[index];
        // An empty cell is no value.
        if (column !== undefined && cell !== undefined && cell !== '') place(record, column.path, column.read(cell));
      }
      return record;
    },
    doubledIn: (cells) =>
      nested.flatMap((index) => {
        const cell = cells[index] ?? '';
        const value = columns[index]?.read(cell);
        if (typeof value !== 'object' || value === null) return [];
        return doubledMembers(cell, value).map((pointer) => `${pointers[index] ?? ''}${pointer}`);
      }),
    indexOf: (pointer) => {
      const index = pointers.findIndex((own) => own !== '' && (pointer === own || pointer.startsWith(`${own}/`)));
      return index === -1 ? undefined : index;
    },
    fieldAt: (index) => columns[index]?.field,
  };
}

import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { pointerNames, pointerTo } from '../records/pointer.ts';
import { shortText } from '../records/short-text.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

/** How the rows of a vendor's own dialect stand in its files; they are read as they are and mean nothing yet. */
export interface Dialect {
  /** JSON pointer to the rows of a JSON document, e.g. `/data/list`. */
  readonly rows?: string;
  /** Set where each file is one document in a syntax of its own, e.g. XML, and its text the one row. */
  readonly document?: DocumentForm;
}

/** A syntax that the validator does not read itself. */
export interface DocumentForm {
  /** Ending of such files, by which they are found in a folder. */
  readonly ending: string;
  /** The offset of what a pointer leads to. */
  readonly locate: (text: string, pointer: string) => number;
}

/** The names on the way to the rows of a JSON document. */
export const rowsPath = (dialect: Dialect | undefined): readonly string[] =>
  dialect?.rows === undefined ? ['records'] : pointerNames(dialect.rows);

/** The columns of a dialect's table by their header, with a finding for each header that stands twice. */
export function dialectColumns({ cells: headers, line, placeOf }: TableRow, file: string): TableColumns {
  const findings: Finding[] = [];
  const names = headers.map((header) => header.trim());
  const columns = names.map((name, index): string | undefined => {
    if (name === '' || name === '__proto__') return undefined;
    if (names.indexOf(name) === index) return name;
    const shown = shortText(name);
    findings.push(
      createFinding('HT3007', {
        file,
        line,
        ...placeOf(index),
        pointer: pointerTo('', name),
        message: bilingual(`列“${shown}”出现两次，只读第一列`, `The column "${shown}" stands twice; the first is read`),
        fix: bilingual('只保留其中一列', 'Keep one of the two columns'),
      }),
    );
    return undefined;
  });
  return {
    width: headers.length,
    findings,
    doubledIn: () => [],
    recordOf: (cells: readonly string[]): Record<string, unknown> => {
      const row: Record<string, unknown> = {};
      for (const [index, name] of columns.entries()) if (name !== undefined) row[name] = cells[index] ?? '';
      return row;
    },
    indexOf: (pointer: string): number | undefined => {
      const index = columns.indexOf(pointerNames(pointer)[0]);
      return index === -1 ? undefined : index;
    },
    // The columns of a dialect have no fields of the standard.
    fieldAt: () => undefined,
  };
}

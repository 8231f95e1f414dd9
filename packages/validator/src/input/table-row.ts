import type { Finding } from '../findings/finding.ts';

/** Where a cell stands in its file. */
export interface CellPlace {
  /** 1-based line, where it is another than the row's. */
  readonly line?: number;
  /** 1-based: in characters for text, by columns for a sheet. */
  readonly column?: number;
  /** The cell's reference in a sheet: `C12`. */
  readonly cell?: string;
}

/** A row of a table, taken apart into cells. */
export interface TableRow {
  /** 1-based line or row. */
  readonly line: number;
  /** Where it begins in its source; rises from row to row. */
  readonly offset: number;
  /** Text of each cell; empty for none. */
  readonly cells: readonly string[];
  /** Its text could not be decoded whole. */
  readonly isGarbled: boolean;
  /** Where the cell of a column (0-based) stands. */
  readonly placeOf: (column: number) => CellPlace;
  /** What is wrong with its cells already. */
  readonly findings?: readonly Finding[];
  /** Columns (0-based) whose cells the file keeps as dates. */
  readonly datesAt?: ReadonlySet<number>;
  /** Columns (0-based) whose cells could not be read, of which a finding tells. */
  readonly unreadAt?: ReadonlySet<number>;
  /** No row of its own: its findings concern rows that came before, and none when these are above the rows of data. */
  readonly isRemark?: true;
}

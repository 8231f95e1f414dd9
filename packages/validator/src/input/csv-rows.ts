import { parse } from 'csv-parse/sync';
import type { TextLine } from './encoding-watch.ts';

/** A row of a table, or the line where a row could not be read. */
export type CsvRow =
  | {
      readonly line: number;
      readonly offset: number;
      readonly cells: readonly string[];
      readonly text: string;
      readonly isGarbled: boolean;
    }
  | { readonly line: number; readonly broken: 'quotes' };

/** A quoted cell may run over this many lines; an unclosed quote never swallows more of the file. */
const longestCell = 200;

const quoteCount = (text: string): number => text.split('"').length - 1;

/**
 * Assembles lines into rows. A row with a broken quote is reported at its first line, and reading goes on with the
 * line after it, so that one slip costs one row.
 */
export function createRowReader(delimiter: string) {
  let open: TextLine[] = [];
  let quotes = 0;

  const giveUp = (rows: CsvRow[]): void => {
    const [first, ...rest] = open;
    open = [];
    quotes = 0;
    if (first === undefined) return;
    rows.push({ line: first.number, broken: 'quotes' });
    for (const line of rest) take(line, rows);
  };

  const close = (rows: CsvRow[]): void => {
    const text = open.map((line) => line.text).join('\n');
    try {
      const [cells = []] = parse(text, { delimiter, relax_column_count: true });
      rows.push({
        line: open[0]?.number ?? 0,
        offset: open[0]?.offset ?? 0,
        cells,
        text,
        isGarbled: open.some((line) => line.isGarbled),
      });
      open = [];
      quotes = 0;
    } catch {
      giveUp(rows);
    }
  };

  const take = (line: TextLine, rows: CsvRow[]): void => {
    const { text, number, offset, isGarbled } = line;
    if (open.length === 0) {
      if (text.trim() === '') return;
      if (!text.includes('"')) {
        rows.push({ line: number, offset, cells: text.split(delimiter), text, isGarbled });
        return;
      }
    }
    open.push(line);
    quotes += quoteCount(text);
    if (quotes % 2 === 0) close(rows);
    else if (open.length >= longestCell) giveUp(rows);
  };

  return {
    /** Whether a quoted cell runs on into the next line. */
    isOpen: (): boolean => open.length > 0,
    push: (line: TextLine): CsvRow[] => {
      const rows: CsvRow[] = [];
      take(line, rows);
      return rows;
    },
    /** Rows that the end of the file completes or breaks off. */
    finish: (): CsvRow[] => {
      const rows: CsvRow[] = [];
      while (open.length > 0) giveUp(rows);
      return rows;
    },
  };
}

/** The delimiter of a table, by what its header line holds most of. */
export const delimiterOf = (header: string): string =>
  [',', '\t', ';'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';

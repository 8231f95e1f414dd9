import type { CellPlace } from './table-row.ts';

const quote = '"';

/** Where the cell of a column (0-based) begins in the text of a row whose quotes are in order. */
function startOf(text: string, delimiter: string, column: number): number {
  let at = 0;
  for (let before = 0; before < column; before++) {
    if (text[at] === quote) {
      // Behind the closing quote; a doubled quote is none.
      do at = text.indexOf(quote, at + 1) + 1;
      while (at > 0 && text[at] === quote);
      if (at === 0) return text.length;
    }
    const end = text.indexOf(delimiter, at);
    if (end === -1) return text.length;
    at = end + delimiter.length;
  }
  return at;
}

/** Where a cell of a row stands, of which a quoted cell may have line ends of its own; columns are counted in UTF-16 units, as editors count. */
export function cellPlace(text: string, line: number, delimiter: string, column: number): CellPlace {
  const start = startOf(text, delimiter, column);
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    ...(lineStart === 0 ? {} : { line: line + before.split('\n').length - 1 }),
    column: start - lineStart + 1,
  };
}

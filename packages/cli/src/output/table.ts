import stringWidth from 'fast-string-width';

const gap = '  ';

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Breaks a text into lines of at most `width` columns, at spaces where it can; wide characters count two. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    // A break is possible after a space and around every wide character.
    for (const piece of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
      if (line !== '' && stringWidth(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      let rest = piece;
      while (stringWidth(rest.trimEnd()) > width) {
        const part = [...rest].slice(0, Math.max(1, width)).join('');
        lines.push(part);
        rest = rest.slice(part.length);
      }
      line += rest;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

const fit = (natural: readonly number[], available: number): number[] => {
  const widths = [...natural];
  const floor = 8;
  while (widths.reduce((sum, width) => sum + width, 0) > available) {
    const widest = Math.max(...widths);
    if (widest <= floor) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
};

/**
 * Lays out rows in columns that line up for Chinese and Latin text, no wider than `width` columns. `style` colours a
 * finished cell of a row and column.
 */
export function formatTable(
  rows: readonly (readonly string[])[],
  width = Infinity,
  style: (cell: string, row: number, column: number) => string = (cell) => cell,
): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const widths = width === Infinity ? natural : fit(natural, width - gap.length * (count - 1));
  return rows
    .flatMap((row, place) => {
      const cells = widths.map((columns, index) =>
        width === Infinity ? [row[index] ?? ''] : wrapText(row[index] ?? '', columns),
      );
      const height = Math.max(1, ...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, line) =>
        cells
          .map((lines, column) => style(pad(lines[line] ?? '', widths[column] ?? 0), place, column))
          .join(gap)
          .trimEnd(),
      );
    })
    .join('\n');
}

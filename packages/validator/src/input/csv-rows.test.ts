import { describe, expect, it } from 'vitest';
import { createRowReader, delimiterOf, type CsvRow } from './csv-rows.ts';

const rowsOf = (text: string): (string | readonly (string | number)[])[] => {
  const reader = createRowReader(',');
  const rows: CsvRow[] = text
    .split('\n')
    .flatMap((line, index) => reader.push({ number: index + 1, offset: 0, text: line, isGarbled: false }));
  return [...rows, ...reader.finish()].map((row) =>
    'broken' in row ? `${row.line} broken ${row.broken}` : [row.line, ...row.cells],
  );
};

describe('rows of a table', () => {
  it('are split at commas, empty cells and lines included', () => {
    expect(rowsOf('a,b,\n\n,c,d')).toEqual([
      [1, 'a', 'b', ''],
      [3, '', 'c', 'd'],
    ]);
  });

  it('may be quoted, with commas, quotes and line ends inside', () => {
    expect(rowsOf('"a,b","say ""hi""",c\n"one\ntwo",d\ne,f')).toEqual([
      [1, 'a,b', 'say "hi"', 'c'],
      [2, 'one\ntwo', 'd'],
      [4, 'e', 'f'],
    ]);
  });

  it('are lost one by one: a broken quote costs its own row only', () => {
    expect(rowsOf('a,"b\nc,"d"\ne,f')).toEqual(['1 broken quotes', [2, 'c', 'd'], [3, 'e', 'f']]);
    expect(rowsOf('a,b"c"d\ne,f')).toEqual(['1 broken quotes', [2, 'e', 'f']]);
    expect(rowsOf(`a,"b\n${'x,y\n'.repeat(300)}z,z`)).toHaveLength(302);
    expect(rowsOf('a,"b\nc,d')).toEqual(['1 broken quotes', [2, 'c', 'd']]);
  });

  it('are parted by what the header is parted by', () => {
    expect([delimiterOf('a,b;c,d'), delimiterOf('a\tb\tc'), delimiterOf('a;b;c'), delimiterOf('a')]).toEqual([
      ',',
      '\t',
      ';',
      ',',
    ]);
  });
});

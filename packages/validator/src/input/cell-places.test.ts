import { describe, expect, it } from 'vitest';
import { cellPlace } from './cell-places.ts';

describe('the place of a cell', () => {
  it.each([
    ['a,b,c', 2, { column: 5 }],
    ['"a,1",b,c', 1, { column: 7 }],
    ['"say ""hi""",b', 1, { column: 14 }],
    ['"",,c', 2, { column: 5 }],
    ['楼,"道",c', 2, { column: 7 }],
    ['"one\ntwo",b,c', 1, { line: 8, column: 6 }],
    ['"one\n\n""two""",b,c', 2, { line: 9, column: 12 }],
    ['a,"one\ntwo"', 1, { column: 3 }],
  ] as const)('%j, column %i', (text, column, place) => {
    expect(cellPlace(text, 7, ',', column)).toEqual(place);
  });
});

import { describe, expect, it } from 'vitest';
import { createIdIndex } from './id-index.ts';

describe('the index of ids', () => {
  it('gives back the place of each id, over many files and lines', () => {
    const index = createIdIndex();
    index.add('a', { file: 'one.csv', line: 1 });
    index.add('b', { file: 'two.csv', line: 4_000_000_000 });
    index.add('c', { file: 'one.csv', line: 7 });
    expect(index.placeOf('a')).toEqual({ file: 'one.csv', line: 1 });
    expect(index.placeOf('b')).toEqual({ file: 'two.csv', line: 4_000_000_000 });
    expect(index.placeOf('c')).toEqual({ file: 'one.csv', line: 7 });
    expect(index.placeOf('d')).toBeUndefined();
    expect([index.has('a'), index.has('d')]).toEqual([true, false]);
  });
});

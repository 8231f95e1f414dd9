import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRowStore } from './row-store.ts';
import { createSpillFile } from './spill-file.ts';

it('gives back every row in its order, from memory and from the spill file', () => {
  const parent = mkdtempSync(join(tmpdir(), 'hutong-test-'));
  const spill = createSpillFile(parent);
  const store = createRowStore({ width: 2, partitions: 4, rowsPerBlock: 8 }, spill);
  const expected: number[][] = [[], [], [], []];
  for (let number = 0; number < 1000; number++) {
    const partition = (number * 7) % 4;
    const row = store.reserve(partition);
    store.words.set([number, ~number], row);
    expected[partition]?.push(number, ~number >>> 0);
  }
  expect(readdirSync(parent)).toHaveLength(1);
  for (const [partition, words] of expected.entries()) {
    const found: number[] = [];
    for (const block of store.blocks(partition)) found.push(...block);
    expect(found).toEqual(words);
    expect(store.rows(partition)).toBe(words.length / 2);
  }
  spill.close();
  expect(readdirSync(parent)).toEqual([]);
  rmSync(parent, { recursive: true });
});

it('says HT3013 when the spill file cannot be written', () => {
  const parent = join(tmpdir(), 'hutong-no-such-folder');
  expect(existsSync(parent)).toBe(false);
  expect(() => createSpillFile(parent).append(Uint8Array.of(1))).toThrow(expect.objectContaining({ code: 'HT3013' }));
});

import { expect, it } from 'vitest';
import { toBatches, type Batch } from './batches.ts';

const collect = async (batches: AsyncIterable<Batch>): Promise<Batch[]> => {
  const collected: Batch[] = [];
  for await (const batch of batches) collected.push(batch);
  return collected;
};
const sizeOf = ({ lines }: Batch): number => new TextEncoder().encode(`${lines.join('\n')}\n`).length;

const texts = ['a', '社区', '🚒', 'x'.repeat(90), 'é'.repeat(40)];
const records = Array.from({ length: 500 }, (_, index) => ({ index, text: texts[index % texts.length] }));

it.each([
  [1, 10_000],
  [7, 10_000],
  [1000, 200],
  [1000, 1000],
  [1000, 4096],
])('keeps order and place, at most %i records and %i bytes in a batch, and fills each', async (count, bytes) => {
  const batches = await collect(toBatches(records, { count, bytes }));
  expect(batches.flatMap(({ lines }) => lines)).toEqual(records.map((record) => JSON.stringify(record)));
  let start = 0;
  for (const [index, batch] of batches.entries()) {
    expect(batch.start).toBe(start);
    start += batch.lines.length;
    expect(batch.lines.length).toBeLessThanOrEqual(count);
    expect(sizeOf(batch)).toBeLessThanOrEqual(bytes);
    const next = batches[index + 1];
    if (next === undefined || batch.lines.length === count) continue;
    // The first record of the next batch would not have fitted.
    expect(sizeOf({ start: 0, lines: [...batch.lines, ...next.lines.slice(0, 1)] })).toBeGreaterThan(bytes);
  }
});

it('cuts an asynchronous stream alike', async () => {
  async function* source() {
    yield* records;
  }
  const limits = { count: 30, bytes: 1000 };
  expect(await collect(toBatches(source(), limits))).toEqual(await collect(toBatches(records, limits)));
});

it('lets a record that is too large by itself go alone', async () => {
  const batches = await collect(toBatches(['a', 'x'.repeat(100), 'b'], { count: 10, bytes: 20 }));
  expect(batches.map(({ start, lines }) => [start, lines.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});

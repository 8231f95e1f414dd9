import { expect, it } from 'vitest';
import { holdLines } from './held-lines.ts';

const lineOf = (number: number, bytes: Buffer) => ({ number, offset: 0, bytes });

it('lines are taken when they are released, in their order and as they were', () => {
  const taken: string[] = [];
  const { hold, release } = holdLines(({ number, bytes }) => taken.push(`${number} ${bytes.toString()}`));
  const buffer = Buffer.from('first');
  hold(lineOf(1, buffer));
  buffer.write('other');
  hold(lineOf(2, buffer));
  expect(taken).toEqual([]);
  release();
  release();
  expect(taken).toEqual(['1 first', '2 other']);
});

it('no more bytes are held than a quarter of a megabyte and a line', () => {
  let taken = 0;
  const { hold } = holdLines(() => taken++);
  for (let number = 1; number <= 300; number++) hold(lineOf(number, Buffer.alloc(1024)));
  expect(taken).toBe(256);
});

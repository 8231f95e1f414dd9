import { HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import type { Framer, FramerEvent } from './framer.ts';
import { createResyncFramer, falseStart } from './resync-framer.ts';

/** Toy protocol: `!!`, a length byte of at most 20, that many bytes, their sum. */
const create = (): Framer =>
  createResyncFramer({
    start: Uint8Array.of(33, 33),
    maximumLength: 24,
    examine(window) {
      if (window.length < 3) return { type: 'more', needed: 3 };
      const size = window[2] ?? 0;
      if (size > 20) return falseStart;
      const length = size + 4;
      if (window.length < length) return { type: 'more', needed: length };
      const sum = window.subarray(3, length - 1).reduce((total, byte) => total + byte, 0) & 0xff;
      return sum === window[length - 1]
        ? { type: 'frame', length }
        : { type: 'broken', length, error: new HutongError('HT4002') };
    },
  });

const run = (framer: Framer, ...chunks: number[][]): [string, number, number][] => {
  const events: FramerEvent[] = chunks.flatMap((chunk) => framer.push(Uint8Array.from(chunk)));
  return [...events, ...framer.end()].map(({ type, offset, bytes }) => [type, offset, bytes.length]);
};

const good = [33, 33, 2, 1, 2, 3];

test('a frame, and two in one chunk', () => {
  expect(run(create(), good)).toEqual([['frame', 0, 6]]);
  expect(run(create(), [...good, ...good])).toEqual([
    ['frame', 0, 6],
    ['frame', 6, 6],
  ]);
});

test('garbage and false starts are reported, and the frame behind them is found', () => {
  expect(run(create(), [7, 33, 33, 33, 99, ...good])).toEqual([
    ['discarded', 0, 5],
    ['frame', 5, 6],
  ]);
});

test('a broken frame ends where a whole one begins inside it', () => {
  expect(run(create(), [33, 33, 8, 0, ...good, 0, 99])).toEqual([
    ['error', 0, 4],
    ['frame', 4, 6],
    ['discarded', 10, 2],
  ]);
});

test('a truncated frame does not take the one behind it along', () => {
  expect(run(create(), [33, 33, 20, 1, ...good])).toEqual([
    ['error', 0, 4],
    ['frame', 4, 6],
  ]);
  expect(run(create(), good.slice(0, 5))).toEqual([['error', 0, 5]]);
  expect(run(create(), [33])).toEqual([['discarded', 0, 1]]);
});

test('a lone start byte at the end of a chunk waits for the next', () => {
  expect(run(create(), [5, 33], good.slice(1))).toEqual([
    ['discarded', 0, 1],
    ['frame', 1, 6],
  ]);
});

test('the buffer stays within twice the longest frame, whatever comes', () => {
  const framer = create();
  let most = 0;
  let bytes = 0;
  for (let index = 0; index < 2000; index++) {
    const chunk = Uint8Array.from({ length: (index * 7) % 97 }, (_, at) => ((at * index) % 5 === 0 ? 33 : at & 15));
    bytes += chunk.length;
    for (const event of framer.push(chunk)) bytes -= event.bytes.length;
    most = Math.max(most, framer.buffered);
    expect(framer.buffered).toBe(bytes);
  }
  expect(most).toBeLessThanOrEqual(48);
});

test('a rule that asks for more than the longest frame is a false start', () => {
  const framer = createResyncFramer({
    start: Uint8Array.of(1),
    maximumLength: 4,
    examine: () => ({ type: 'more', needed: 1000 }),
  });
  expect(run(framer, [1, 1, 1, 1], [1, 1])).toEqual([
    ['discarded', 0, 1],
    ['discarded', 1, 2],
    ['error', 3, 3],
  ]);
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

const linesOf = async (chunks: readonly string[], maximum?: number) => {
  const lines: { number: number; offset: number; text: string; tooLong?: number }[] = [];
  for await (const batch of readLines(
    chunks.map((chunk) => Buffer.from(chunk)),
    maximum,
  ))
    for (const { bytes, ...rest } of batch) lines.push({ ...rest, text: bytes.toString() });
  return lines;
};

describe('readLines', () => {
  const text = 'one\r\ntwo\n\nfour';
  const expected = [
    { number: 1, offset: 0, text: 'one' },
    { number: 2, offset: 5, text: 'two' },
    { number: 3, offset: 9, text: '' },
    { number: 4, offset: 10, text: 'four' },
  ];

  it('numbers lines and gives their offsets', async () => {
    expect(await linesOf([text])).toEqual(expected);
  });

  it('does so however the stream is cut', async () => {
    for (let cut = 0; cut <= text.length; cut++)
      expect(await linesOf([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
    expect(await linesOf(Array.from(text))).toEqual(expected);
  });

  it('ends without an empty line behind the last line end', async () => {
    expect((await linesOf(['a\n'])).map((line) => line.text)).toEqual(['a']);
    expect(await linesOf([])).toEqual([]);
  });

  it('skips a line that is too long, and goes on', async () => {
    expect(await linesOf(['ab\n', 'c'.repeat(6), 'c'.repeat(6), '\nde\n'], 10)).toEqual([
      { number: 1, offset: 0, text: 'ab' },
      { number: 2, offset: 3, text: '', tooLong: 12 },
      { number: 3, offset: 16, text: 'de' },
    ]);
    expect((await linesOf(['1234567890\n'], 10))[0]?.tooLong).toBeUndefined();
  });

  it('holds no more than the longest line: 2 GB without a line end pass through', async () => {
    // What is held is what is left when the collector has been here.
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    setFlagsFromString('--no-expose-gc');
    const held = (): number => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let highest = before;
    function* chunks() {
      for (let count = 0; count < 512; count++) {
        yield Buffer.alloc(4 * 1024 * 1024, 0x20);
        if (count % 64 === 30) highest = Math.max(highest, held());
      }
    }
    const lines = [];
    for await (const batch of readLines(chunks())) lines.push(...batch);
    expect(lines).toMatchObject([{ number: 1, tooLong: 2 ** 31 }]);
    expect(highest - before).toBeLessThan(256 * 1024 * 1024);
  });
});

import { expect, it } from 'vitest';
import { streamFeed } from '../input/byte-feed.ts';
import { feedLines } from './feed-lines.ts';
import { createScanBuffer } from './scan-buffer.ts';

const linesOf = async (chunks: readonly string[], capacity: number) => {
  const buffer = createScanBuffer(capacity);
  const seen: string[] = [];
  const stream = async function* () {
    yield* chunks.map((chunk) => Buffer.from(chunk));
  };
  const end = await feedLines(
    streamFeed(stream()),
    buffer,
    { number: 1, offset: 0 },
    {
      lines: (to, { number, offset }) => {
        const lines = buffer.bytes.toString('utf8', 0, to).split('\n').slice(0, -1);
        let at = offset;
        for (const [index, line] of lines.entries()) {
          seen.push(`${number + index}@${at} ${line}`);
          at += line.length + 1;
        }
        return lines.length;
      },
      long: ({ number, offset, bytes }) => void seen.push(`${number}@${offset} ${bytes.toString()}`),
      goesOn: () => true,
    },
  );
  return { seen, end };
};

const text = 'one\n\nthree is longer than the buffer\nfour\r\nfive';
const lines = text.split('\n');
const expected = lines.map((line, index) => {
  const offset = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
  return `${index + 1}@${offset} ${line}`;
});

it('gives every line once, with number and offset, wherever the text is cut', async () => {
  for (let cut = 1; cut < text.length; cut++) {
    const { seen, end } = await linesOf([text.slice(0, cut), text.slice(cut)], 16);
    expect(seen).toEqual(expected);
    expect(end.number).toBe(6);
  }
});

it('gives whole buffers at a time when they are large', async () => {
  expect((await linesOf([text], 1024)).seen).toEqual(expected);
});

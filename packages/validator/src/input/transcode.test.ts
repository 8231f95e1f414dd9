import { expect, it } from 'vitest';
import { isTranscodable, transcode } from './transcode.ts';

const chunksOf = async function* (...chunks: number[][]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Uint8Array.from(chunk);
};

/** 楼道 in GB 18030, with a character of four bytes behind it, cut within its characters. */
const pieces = [[0xc2], [0xa5, 0xb5], [0xc0, 0x0a, 0x81, 0x30], [0x84, 0x36]];

it('GB 18030 becomes UTF-8 wherever it is cut', async () => {
  const read: Uint8Array[] = [];
  for await (const piece of transcode(chunksOf(...pieces), 'gb18030')) read.push(piece);
  expect(Buffer.concat(read).toString('utf8')).toBe('楼道\n\u00a5');
});

it('only text without a fault, of an encoding whose lines stay the same, is taken for it', async () => {
  expect(await isTranscodable(chunksOf(...pieces), 'gb18030')).toBe(true);
  expect(await isTranscodable(chunksOf(...pieces), 'gbk')).toBe(true);
  expect(await isTranscodable(chunksOf(...pieces, [0xc2]), 'gb18030')).toBe(false);
  expect(await isTranscodable(chunksOf([0xc2, 0x0a]), 'gb18030')).toBe(false);
  expect(await isTranscodable(chunksOf([0x41]), 'iso-2022-jp')).toBe(false);
  expect(await isTranscodable(chunksOf([0x41, 0]), 'utf-16le')).toBe(false);
  expect(await isTranscodable(chunksOf([0x41]), 'no such encoding')).toBe(false);
});

import { expect, it } from 'vitest';
import { bytesOfArgument } from '../services/decode-input.ts';
import { decode } from '../services/decode.ts';
import { decodeText } from './decode-text.ts';

/** A published frame: the temperature that a detector measured. */
const frame = '404001000101050009020715010203040506000000000000120002030101022801020304032003040009020715E22323';

it('shows the observations of a frame as one row each', async () => {
  const text = decodeText(await decode('gb26875', bytesOfArgument(frame), { language: 'en' }), 'en', 120);
  expect(text).toContain('✓ Frame 1 (byte 0');
  expect(text.split('\n').at(-1)).toMatch(/2021-07-02T09:00:04\+08:00 .* temperature .* 80 °C +good/);
});

it('shows a broken frame with its place, and no records', async () => {
  const broken = `${frame.slice(0, -6)}00${frame.slice(-4)}`;
  const text = decodeText(await decode('gb26875', bytesOfArgument(broken), { language: 'zh' }), 'zh', 120);
  expect(text).toContain('✗ 帧 1 (字节 0');
  expect(text).toContain('HT4002');
  expect(text).not.toContain('标准记录');
});

it('lays the explanation of a frame out as a table', async () => {
  const result = await decode('gb26875', bytesOfArgument(frame), { language: 'zh', explain: true });
  const lines = decodeText(result, 'zh', Infinity).split('\n');
  expect(lines[1]).toMatch(/字节 +原文 +字段 +值 +单位 +条款/);
  expect(lines.find((line) => line.includes('部件类型'))).toMatch(/^ +31 +28 +部件类型 +40 感烟火灾探测器/);
});

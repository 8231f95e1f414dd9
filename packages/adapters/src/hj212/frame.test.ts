import { decodeStream } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { hj212 } from './adapter.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = frameOf('hj212', 'hj-027');
const outcome = (text: string, adapter = {}): unknown =>
  decodeStream(hj212, bytes(text), undefined, { adapter }).frames.map((frame) =>
    'error' in frame ? [frame.offset, frame.error.code, frame.error.field] : [frame.offset],
  );

test('a cut packet does not take the next one along', () => {
  expect(outcome(good.slice(0, 40) + good)).toEqual([[0, 'HT4005', 'length'], [40]]);
});

test('a missing CR LF is an error, or a quirk', () => {
  const bare = good.slice(0, -2);
  expect(outcome(bare + good)).toEqual([[0, 'HT4004', 'tail'], [bare.length]]);
  expect(outcome(bare + good, { missingTail: true })).toEqual([[0], [bare.length]]);
  expect(outcome(bare, { missingTail: true })).toEqual([[0]]);
});

test('plain CRC-16/MODBUS is named, and passes only with the quirk', () => {
  const frame = frameOf('hj212', 'hj-e09');
  const { frames } = decodeStream(hj212, bytes(frame), undefined, { language: 'zh' });
  expect(frames).toMatchObject([{ error: { code: 'HT4002', message: 'CRC 用了普通 Modbus 算法', field: 'crc' } }]);
  expect(outcome(frame, { modbusCrc: true })).toEqual([[0]]);
  expect(outcome(good, { modbusCrc: true })).toEqual([[0]]);
});

test('the CRC is read in either case, and hexadecimal only', () => {
  expect(outcome(good.replace('C241', 'c241'))).toEqual([[0]]);
  expect(outcome(good.replace('C241', 'C24G'))).toEqual([[0, 'HT4002', 'crc']]);
});

test('a length that is no number is no packet', () => {
  expect(outcome(`##00x7${good.slice(6)}`)).toEqual([]);
  expect(() => hj212.decode(bytes(`##00x7${good.slice(6)}`))).toThrow('HT4006');
});

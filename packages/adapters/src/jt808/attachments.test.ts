import { fromHex, toHex } from '@hutong/adapter-kit';
import { accounted, join, replay, singles } from '@hutong/adapter-kit/testing';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { jt808 } from './adapter.ts';
import { fileDataId } from './attachment-data.ts';
import { AttachmentFiles } from './attachment-files.ts';
import type { Jt808Message } from './message.ts';

const options = { attachmentStream: true };
const phone = '013912345678';
const fileName = '00_65_6501_0_T1.jpg';
const block = (offset: number, data: string): Jt808Message => ({
  id: fileDataId,
  phone: '',
  serial: 0,
  body: { name: 'fileData', fileName, offset, data },
});
const message = (id: number, body: object): Jt808Message => ({ id, phone, serial: 7, body }) as unknown as Jt808Message;
const start = message(0x1211, { name: 'fileStart', fileName, fileType: 0, size: 10 });
const end = message(0x1212, { name: 'fileEnd', fileName, fileType: 0, size: 10 });
const kinds = (stream: Uint8Array): unknown => replay(jt808, [stream], options).events.map(({ type }) => type);

test('a block of a file is decoded and encoded again, with delimiters and escapes in its data', () => {
  const sent = block(16, '7E7D0230316364FF7E');
  const frame = jt808.encode(sent, options);
  expect(toHex(frame).slice(0, 8)).toBe('30316364');
  expect(frame).toHaveLength(62 + 9);
  expect(jt808.decode(frame, options)).toEqual(sent);
  expect(() => jt808.decode(frame.subarray(0, -2), options)).toThrow('HT4001');
  expect(() => jt808.decode(join(frame, fromHex('00')), options)).toThrow('HT4005');
});

test('blocks stand between messages, whatever the chunks', () => {
  const beat = fromHex(frameOf('jt808', 'sc-0002-heartbeat'));
  const data = jt808.encode(block(0, '7E30316364'.repeat(20)), options);
  const stream = join(fromHex('3030'), beat, data, fromHex('FF303163'), data, beat, data);
  const whole = replay(jt808, [stream], options);
  const found = whole.events.filter(({ type }) => type === 'frame').map(({ hex }) => jt808.decode(fromHex(hex)).id);
  expect(found).toEqual([2, fileDataId, fileDataId, 2, fileDataId]);
  expect(accounted(whole)).toBe(toHex(stream));
  expect(replay(jt808, singles(stream), options).events).toEqual(whole.events);
});

test('a length above the limit makes no block, a cut block is an error, and without the option there is none', () => {
  const data = jt808.encode(block(0, 'AB'), options);
  const long = data.slice();
  long.set([0, 1, 0, 1], 58);
  expect(kinds(long)).toEqual(['discarded']);
  expect(kinds(data.subarray(0, -1))).toEqual(['error']);
  expect(kinds(data)).toEqual(['frame']);
  expect(replay(jt808, [data]).events.map(({ type }) => type)).toEqual(['discarded']);
});

test('the end of a file is answered with what is missing, and with its completion once that came', () => {
  const session = jt808.session?.({ now: () => 0 }, options);
  const answers = (given: Jt808Message): unknown => session?.receive(given).replies.map(({ body }) => body);
  expect(answers(start)).toMatchObject([{ name: 'platformAcknowledgement', id: 0x1211, result: 0 }]);
  expect(session?.receive(block(0, '00112233'))).toMatchObject({
    replies: [],
    deliver: [{ ...block(0, '00112233'), phone }],
  });
  answers(block(6, '6677'));
  expect(answers(end)).toMatchObject([
    {
      name: 'fileAnswer',
      fileName,
      result: 1,
      missing: [
        { offset: 4, length: 2 },
        { offset: 8, length: 2 },
      ],
    },
  ]);
  answers(block(8, '8899'));
  answers(block(3, '334455'));
  expect(answers(end)).toMatchObject([{ name: 'fileAnswer', result: 0, missing: [] }]);
});

test('a file of which nothing came is missing as a whole, and many files do not fill the memory', () => {
  const files = new AttachmentFiles(undefined);
  const file = (name: string) => ({ address: '1', name });
  expect(files.end(file('none'), 5)).toEqual([{ offset: 0, length: 5 }]);
  expect(files.end(file('empty'), 0)).toEqual([]);
  files.take(file('first'), 0, 5);
  for (let index = 0; index < 64; index++) files.take(file(`more ${index}`), 0, 5);
  expect(files.end(file('first'), 5)).toEqual([{ offset: 0, length: 5 }]);
  expect(files.end(file('more 63'), 5)).toEqual([]);
});

test('a file becomes steps: its beginning, its bytes, and its end with the alarm that it belongs to', () => {
  const session = jt808.session?.({ now: () => 0, received: () => [{ from: 0, to: 4 }] }, options);
  const steps = (given: Jt808Message): unknown => session?.receive(given).files;
  const identity = { terminalId: 'T1', time: '2026-01-01T08:00:00+08:00', number: 0, attachments: 1, reserved: '00' };
  const files = [{ fileName, size: 10 }];
  const announced = { name: 'alarmAttachments', terminalId: 'T1', identity, alarmNumber: 'A1', kind: 0, files };
  // Data before any message are nobody's.
  expect(steps(block(0, '00'))).toBeUndefined();
  expect(steps(message(0x1210, announced))).toBeUndefined();
  const file = { address: '13912345678', name: fileName };
  expect(steps(start)).toEqual([{ step: 'begin', file, size: 10 }]);
  expect(steps(block(4, '445566'))).toEqual([{ step: 'data', file, offset: 4, data: fromHex('445566') }]);
  expect(steps(end)).toBeUndefined();
  steps(block(7, '778899'));
  expect(session?.receive(end)).toMatchObject({
    replies: [{ body: { name: 'fileAnswer', result: 0 } }],
    files: [{ step: 'end', file, size: 10, facts: { kind: 'image', alarm: 'A1', at: '2026-01-01T08:00:00+08:00' } }],
  });
});

test('a picture in a message is a file; of a picture that is given up, what came is one', () => {
  const session = jt808.session?.({ now: () => 0 }, { mediaWithoutPosition: true });
  const picture = message(0x0801, {
    name: 'mediaData',
    mediaId: 5,
    mediaType: 0,
    format: 0,
    event: 0,
    channel: 2,
    data: 'FFD8',
  });
  expect(session?.receive(picture)).toMatchObject({
    replies: [{ id: 0x8001 }, { id: 0x8800 }],
    files: [{ step: 'begin', fresh: true }, { data: fromHex('FFD8') }, { facts: { kind: 'image', channel: 2 } }],
  });
  const part = { ...message(0x0801, { name: 'raw', raw: 'AABB' }), part: { total: 3, index: 1 } };
  expect(session?.receive(part).files).toBeUndefined();
  expect(session?.end?.().files).toMatchObject([
    { file: { name: '0801-parts-7-of-3' } },
    { data: fromHex('AABB') },
    { facts: { incomplete: true } },
  ]);
});

test('file data give no record and say so; an attachment that is asked for is a command', () => {
  const context = { system: 's', division: '340102001001', receivedAt: 0 };
  expect(jt808.map(block(0, 'AB'), context)).toEqual({ records: [], lost: ['file data'] });
  const identity = { terminalId: 'T1', time: '2026-01-01T08:00:00+08:00', number: 0, attachments: 2, reserved: '00' };
  const [sent] =
    jt808.commands?.['uploadAttachments']?.build(
      { address: '13912345678', serial: 9, now: () => 0 },
      { server: '192.0.2.1', tcpPort: 6601, udpPort: 0, identity, alarmNumber: 'A1' },
    ) ?? [];
  expect(sent && jt808.decode(jt808.encode(sent))).toMatchObject({
    id: 0x9208,
    body: { server: '192.0.2.1', identity, alarmNumber: 'A1' },
  });
});

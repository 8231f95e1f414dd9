import { safeDecode } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { decodeHj212, encodeHj212 } from './codec.ts';
import { hj212 } from './adapter.ts';
import type { Hj212Message } from './message.ts';
import { hj212Session } from './session.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const message = (id: string): Hj212Message => decodeHj212(bytes(frameOf('hj212', id)));
const context = { now: () => 0 };

test('data that wants an answer gets 9014 with its QN; the packet equals the example of the standard', () => {
  const { replies, deliver } = hj212Session(context).receive(message('hj-032'));
  expect(deliver).toEqual([message('hj-032')]);
  expect(replies.map((reply) => new TextDecoder().decode(encodeHj212(reply)))).toEqual([frameOf('hj212', 'hj-027')]);
});

test('data with A=0, and data without a flag, get none', () => {
  for (const id of ['hj-001', 'hj-005']) expect(hj212Session(context).receive(message(id)).replies).toEqual([]);
});

test('a notification gets 9013, an answer nothing', () => {
  const notice = { ...message('hj-032'), CN: '1013', content: [] };
  expect(hj212Session(context).receive(notice).replies).toMatchObject([{ CN: '9013', flag: 4 }]);
  expect(hj212Session(context).receive({ ...message('hj-009'), flag: 5 }).replies).toEqual([]);
});

test('the flag keeps the version of the sender: 2025 stays 2025, and 2005 carries QN in CP', () => {
  expect(hj212Session(context).receive(message('hj-017')).replies).toMatchObject([
    { flag: 8, QN: '20260706103512345' },
  ]);
  const old = { ...message('hj-032'), flag: 1 };
  expect(hj212Session(context).receive(old).replies).toEqual([
    {
      ST: '91',
      CN: '9014',
      PW: '123456',
      MN: '010000A8900016F000169DC0',
      flag: 0,
      content: [[['QN', '20160801085000001']]],
    },
  ]);
});

test('a station answers 9011, and 9012 once a setting is carried out', () => {
  const station = hj212Session(context, { role: 'station' });
  const request = { ...message('hj-038'), CN: '1062' };
  expect(station.receive(request).replies).toMatchObject([
    { CN: '9011', content: [[['QnRtn', '1']]] },
    { CN: '9012', content: [[['ExeRtn', '1']]] },
  ]);
  expect(station.receive(message('hj-038')).replies).toMatchObject([{ CN: '9011', content: [[['QnRtn', '1']]] }]);
  expect(station.receive({ ...request, CN: '7777' })).toMatchObject({
    replies: [{ CN: '9011', content: [[['QnRtn', '8']]] }],
    deliver: [],
  });
});

test('a station tells the platform of a wrong CRC, the platform a station never', () => {
  const frame = bytes(frameOf('hj212', 'hj-e09'));
  const outcome = safeDecode(hj212, frame);
  if (outcome.ok) expect.unreachable();
  const answer = hj212Session(context, { role: 'station' }).reject?.(outcome.error, frame);
  expect(answer?.replies).toMatchObject([{ CN: '9011', QN: '20170516010101001', content: [[['QnRtn', '9']]] }]);
  expect('reject' in hj212Session(context)).toBe(false);
});

test('a heartbeat of 2025 and the hardware number of a logger are answered as notices', () => {
  const session = hj212Session(context);
  const beat = { ...message('hj-017'), CN: '9015', content: [] };
  expect(session.receive(beat).replies).toMatchObject([{ CN: '9013', flag: 8, QN: beat.QN }]);
  // 1001 sets an alarm time in 2005 and tells the hardware number in 2025.
  expect(session.receive({ ...beat, CN: '1001' }).replies).toMatchObject([{ CN: '9013' }]);
});

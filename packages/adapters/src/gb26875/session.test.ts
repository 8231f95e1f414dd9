import { fromHex, safeDecode } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { gb26875 } from './adapter.ts';
import { gb26875Session } from './session.ts';

const now = Date.UTC(2026, 0, 1, 4, 0, 0, 789);
const session = gb26875Session({ now: () => now });
const data = fromHex(frameOf('gb26875', 'gb-014'));

test('data is confirmed with its serial number, the addresses swapped and the time of the platform', () => {
  const message = gb26875.decode(data);
  const { replies, deliver } = session.receive(message);
  expect(deliver).toEqual([message]);
  expect(replies).toEqual([
    {
      serial: 1,
      version: { main: 1, user: 1 },
      time: '2026-01-01T12:00:00+08:00',
      source: 0,
      target: 6618611909121,
      command: 'confirm',
    },
  ]);
  expect(gb26875.encode(replies[0] ?? message)).toHaveLength(30);
});

test('a heartbeat of one byte is confirmed too', () => {
  const { replies } = session.receive(gb26875.decode(fromHex(frameOf('gb26875', 'gb-008'))));
  expect(replies).toMatchObject([{ command: 'confirm', serial: 105, source: 32357566124204 }]);
});

test('confirmations, denials and answers are delivered and not answered', () => {
  for (const command of ['confirm', 'deny', 'answer', 'request', 'control', 200] as const) {
    const message = { ...gb26875.decode(data), command };
    expect(session.receive(message)).toEqual({ replies: [], deliver: [message] });
  }
});

test('a reserved command is denied', () => {
  const { replies, deliver } = session.receive({ ...gb26875.decode(data), command: 7 });
  expect([replies[0]?.command, deliver]).toEqual(['deny', []]);
});

const rejected = (bytes: Uint8Array): unknown => {
  const outcome = safeDecode(gb26875, bytes);
  if (outcome.ok) expect.unreachable();
  return session.reject?.(outcome.error, bytes).replies.map(({ command, serial, target }) => [command, serial, target]);
};

test('what cannot be understood is denied (command 6)', () => {
  const badSum = data.slice();
  badSum[badSum.length - 3] = 0;
  expect(rejected(badSum)).toEqual([['deny', 1, 6618611909121]]);
  expect(rejected(fromHex(frameOf('gb26875', 'gb-e07')))).toEqual([['deny', 1, 1]]);
});

test('too few bytes, other bytes and broken confirmations get no answer', () => {
  expect(rejected(data.subarray(0, 20))).toEqual([]);
  expect(rejected(new Uint8Array(40))).toEqual([]);
  expect(rejected(fromHex(frameOf('gb26875', 'gb-e01')))).toEqual([]);
});

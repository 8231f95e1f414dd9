import { expect, test } from 'vitest';
import type { Hj212Message } from './message.ts';
import { Reassembly } from './reassembly.ts';

const packet = (PNO: number, content: Hj212Message['content'], change: Partial<Hj212Message> = {}): Hj212Message => ({
  QN: `2016080108585700${PNO}`,
  ST: '32',
  CN: '2061',
  MN: 'station',
  flag: 7,
  PNUM: 2,
  PNO,
  content: [[['DataTime', '20160801080000']], ...content],
  ...change,
});
const one = packet(1, [[['w00000-Avg', '17.5']]]);
const two = packet(2, [[['w01001-Avg', '7.5']]]);
const merged = [[['DataTime', '20160801080000']], [['w00000-Avg', '17.5']], [['w01001-Avg', '7.5']]];

test('packets come together in any order; what each repeats stands once', () => {
  for (const [first, second] of [
    [one, two],
    [two, one],
  ] as const) {
    const reassembly = new Reassembly();
    const key = `station 32 2061 2 ${first.QN}`;
    expect(reassembly.add(first, 0)).toEqual({ ready: [], held: [{ key, message: first }] });
    const { ready, held, released } = reassembly.add(second, 1);
    const [message, ...more] = ready;
    expect([held, released]).toEqual([undefined, [key]]);
    expect(message).toMatchObject({ CN: '2061', MN: 'station', content: merged });
    expect(message).not.toHaveProperty('PNO');
    expect(more).toEqual([]);
    expect(reassembly.end()).toEqual({ ready: [] });
  }
});

test('the same packet sent again changes nothing', () => {
  const reassembly = new Reassembly();
  reassembly.add(one, 0);
  expect(reassembly.add(one, 1)).toMatchObject({ ready: [] });
  expect(reassembly.add(two, 2)).toMatchObject({ ready: [{ content: merged }] });
});

test('what stays incomplete is delivered: after a minute, when a new message begins, at the end', () => {
  const incomplete = {
    content: [[['DataTime', '20160801080000']], [['w00000-Avg', '17.5']]],
    notes: [{ kind: 'incomplete-split' }],
  };
  const late = new Reassembly();
  late.add(one, 0);
  expect(late.add({ content: [] }, 60_001)).toMatchObject({
    ready: [incomplete, { content: [] }],
    released: ['station 32 2061 2 20160801085857001'],
  });
  const renewed = new Reassembly();
  renewed.add(one, 0);
  expect(renewed.add({ ...one, QN: '20160801095857001' }, 1)).toMatchObject({
    ready: [incomplete],
    released: ['station 32 2061 2 20160801085857001'],
    held: [{ key: 'station 32 2061 2 20160801095857001' }],
  });
  expect(renewed.end().ready).toHaveLength(1);
});

test('open messages are bounded, and the oldest makes room', () => {
  const reassembly = new Reassembly();
  const delivered = Array.from(
    { length: 20 },
    (_, index) => reassembly.add(packet(1, [], { MN: `s${index}` }), 0).ready,
  ).flat();
  expect(delivered.map(({ MN }) => MN)).toEqual(Array.from({ length: 12 }, (_, index) => `s${index}`));
  expect(reassembly.end().ready).toHaveLength(8);
});

test.each([{ PNO: 0 }, { PNO: 3 }, { PNUM: 1 }, { PNUM: 9999 }, { flag: 5 }])('%j stands alone', (change) => {
  const alone = packet(1, [], change);
  expect(new Reassembly().add(alone, 0)).toEqual({ ready: [alone] });
});

test('packets of another time do not mix with a message that is incomplete', () => {
  const reassembly = new Reassembly();
  const later = '20160801090000';
  const nine = (PNO: number, key: string): Hj212Message => ({
    ...packet(PNO, []),
    QN: `2016080109085700${PNO}`,
    content: [[['DataTime', later]], [[key, '1']]],
  });
  reassembly.add(one, 0);
  expect(reassembly.add(nine(2, 'w01001-Avg'), 1)).toMatchObject({
    ready: [{ notes: [{ kind: 'incomplete-split' }] }],
    held: [{ key: 'station 32 2061 2 20160801090857002' }],
  });
  expect(reassembly.add(nine(1, 'w00000-Avg'), 2)).toMatchObject({
    ready: [{ content: [[['DataTime', later]], [['w00000-Avg', '1']], [['w01001-Avg', '1']]] }],
  });
});

test('packets without a time join those that have one', () => {
  const reassembly = new Reassembly();
  reassembly.add(one, 0);
  expect(reassembly.add({ ...two, content: two.content.slice(1) }, 1)).toMatchObject({ ready: [{ content: merged }] });
});

test('a packet that comes again after its message is whole begins no other one', () => {
  const reassembly = new Reassembly();
  reassembly.add(one, 0);
  reassembly.add(two, 1);
  expect(reassembly.add(two, 2)).toEqual({ ready: [] });
  expect(reassembly.end()).toEqual({ ready: [] });
  // A minute later it is one of its own again.
  expect(reassembly.add(two, 70_000)).toMatchObject({ ready: [], held: [{}] });
});

import { fromHex, safeDecode, toHex } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { jt808 } from './adapter.ts';
import { splitMessage } from './codec.ts';
import { sealPacket, unescapePacket } from './frame.ts';
import type { Jt808Message } from './message.ts';
import { jt808Session } from './session.ts';

const start = Date.UTC(2026, 0, 1, 4, 0, 0, 789);
const decode = (id: string): Jt808Message => jt808.decode(fromHex(frameOf('jt808', id)));
const single = (text: string): Jt808Message => {
  const frame = fromHex(text);
  return jt808.decode(sealPacket(unescapePacket(frame, 1, frame.length - 1).subarray(0, -1)));
};
const partsOf = (id: string): Jt808Message[] => frameOf('jt808', id).trim().split(/\s+/).map(single);

test('a registration is answered with its serial number and a code, in the edition of the terminal', () => {
  const session = jt808Session({ now: () => start });
  const old = session.receive(decode('go-0100-2013'));
  expect(old.replies).toMatchObject([
    { id: 0x8100, serial: 0, body: { serial: 0, result: 0, authenticationCode: '12345678901' } },
  ]);
  expect(old.replies[0]).not.toHaveProperty('protocolVersion');
  const modern = session.receive(decode('go-0100-2019'));
  expect(modern.replies).toMatchObject([{ id: 0x8100, serial: 1, protocolVersion: 1 }]);
  expect(modern.deliver).toHaveLength(1);
});

test('heartbeat and location are acknowledged with their serial number and id', () => {
  const session = jt808Session({ now: () => start });
  expect(session.receive(decode('sc-0002-heartbeat')).replies).toMatchObject([
    { id: 0x8001, body: { serial: 10, id: 2, result: 0 } },
  ]);
  expect(session.receive(decode('sc-0200-basic')).replies).toMatchObject([
    { id: 0x8001, serial: 1, body: { serial: 8888, id: 0x200, result: 0 } },
  ]);
});

test('acknowledgements and answers are not answered; unknown messages are, as not supported', () => {
  const session = jt808Session({ now: () => start });
  for (const id of ['go-0001', 'sc-0104-params', 'go-8001']) expect(session.receive(decode(id)).replies).toEqual([]);
  const unknown: Jt808Message = { id: 0x0f01, phone: '000000000001', serial: 5, body: { name: 'raw', raw: 'AB' } };
  expect(session.receive(unknown)).toMatchObject({ replies: [{ body: { result: 3, serial: 5 } }], deliver: [unknown] });
});

test('the clock is China Standard Time in whole seconds', () => {
  const session = jt808Session({ now: () => start });
  const question: Jt808Message = { id: 4, phone: '000000000001', serial: 5, body: { name: 'queryTime' } };
  expect(session.receive(question).replies).toMatchObject([
    { id: 0x8004, body: { time: '2026-01-01T12:00:00+08:00' } },
  ]);
});

test.each(['forward', 'reverse'])('a split message is put together, parts arriving in %s order', (order) => {
  const session = jt808Session({ now: () => start });
  const parts = partsOf('sc-0104-two-subpackages');
  const steps = (order === 'forward' ? parts : parts.toReversed()).map((part) => session.receive(part));
  const delivered = steps.flatMap(({ deliver }) => deliver);
  expect(delivered).toHaveLength(1);
  const body = delivered[0]?.body;
  if (body?.name !== 'parameters') expect.unreachable();
  expect([body.serial, body.parameters.length, body.parameters.at(-1)?.id]).toEqual([0, 107, 0xff00]);
});

test('a picture in ten parts with gaps in the serial numbers is whole', () => {
  const session = jt808Session({ now: () => start });
  const steps = partsOf('fr-0801-ten-subpackages').map((part) => session.receive(part));
  const [picture] = steps.flatMap(({ deliver }) => deliver);
  if (picture?.body.name !== 'mediaData') expect.unreachable();
  expect(picture.body).toMatchObject({ mediaId: 10_013, position: { latitude: 30.55617, longitude: 103.978661 } });
  expect(picture.body.data).toHaveLength(6935 * 2);
  expect(picture.body.data).toMatch(/^FFD8.*FFD9$/);
  expect(steps.at(-1)?.replies.at(-1)).toMatchObject({ id: 0x8800, body: { mediaId: 10_013 } });
});

test('missing parts are asked for; after a minute of silence what is there comes out part by part', () => {
  let now = start;
  const session = jt808Session({ now: () => now });
  const parts = partsOf('fr-0801-ten-subpackages');
  const there = parts.filter((_, index) => index !== 2 && index !== 4);
  const steps = there.map((part) => session.receive(part));
  expect(steps.at(-1)?.replies).toContainEqual(
    expect.objectContaining({ id: 0x8003, body: { name: 'platformRetransmit', serial: 8241, ids: [3, 5] } }),
  );
  now += 60_001;
  const [third, fifth] = [parts[2], parts[4]];
  if (third === undefined || fifth === undefined) expect.unreachable();
  const late = session.receive(third);
  expect(late).toMatchObject({ deliver: there, released: ['013812345678 2049 10 8241'] });
  expect(session.receive(fifth).deliver).toEqual([]);
  expect(session.end?.().deliver).toEqual([third, fifth]);
});

test('parts are held until they are whole, and told to be', () => {
  const session = jt808Session({ now: () => start });
  const parts = partsOf('sc-0104-two-subpackages');
  const [first, last] = parts.map((part) => session.receive(part));
  const key = first?.held?.[0]?.key;
  expect(first?.held).toEqual([{ key, message: parts[0] }]);
  expect(last).toMatchObject({ released: [key] });
  expect(last?.held).toBeUndefined();
});

test('a long message is sent in parts and read back as one', () => {
  const session = jt808Session({ now: () => start });
  const body = { name: 'transparentUp', kind: 1, data: toHex(new Uint8Array(3000).fill(0x7e)) } as const;
  const message: Jt808Message = { id: 0x0900, phone: '000000000001', serial: 65_535, body };
  const parts = splitMessage(message);
  expect(parts.map(({ serial }) => serial)).toEqual([65_535, 0, 1]);
  const delivered = parts.flatMap((part) => session.receive(jt808.decode(jt808.encode(part))).deliver);
  expect(delivered).toEqual([message]);
});

const raw = (index: number, change: Partial<Jt808Message> = {}): Jt808Message => ({
  id: 0x0900,
  phone: '000000000001',
  serial: 100 + index,
  part: { total: 3, index },
  body: { name: 'raw', raw: index === 1 ? '01AA' : 'BB' },
  ...change,
});
const beat = (serial: number): Jt808Message => ({
  id: 2,
  phone: '000000000001',
  serial,
  body: { name: 'heartbeat' },
});
const asked = ({ replies }: { replies: readonly Jt808Message[] }): unknown[] =>
  replies.filter(({ id }) => id === 0x8003).map(({ body }) => body);

test('a last part that never came is asked for when none came for ten seconds, three times', () => {
  let now = start;
  const session = jt808Session({ now: () => now });
  session.receive(raw(1));
  session.receive(raw(2));
  const question = [{ name: 'platformRetransmit', serial: 101, ids: [3] }];
  const questions = [9_000, 10_000, 15_000, 20_000, 30_000, 40_000, 50_000].map((after) => {
    now = start + after;
    return asked(session.receive(beat(200)));
  });
  expect(questions).toEqual([[], question, [], question, question, [], []]);
  now = start + 50_001;
  expect(session.receive(raw(3, { serial: 999 })).deliver).toMatchObject([
    { body: { name: 'transparentUp', data: 'AABBBB' } },
  ]);
});

test('parts that come again say nothing new, before and after the message is whole', () => {
  const session = jt808Session({ now: () => start });
  const steps = [raw(1), raw(2), raw(2), raw(1, { serial: 500 }), raw(3), raw(3), raw(2)].map((part) =>
    session.receive(part),
  );
  expect(steps.map(({ deliver }) => deliver.length)).toEqual([0, 0, 0, 0, 1, 0, 0]);
  // Each is acknowledged all the same, and nothing is asked for.
  expect(steps.map(({ replies }) => replies.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(session.end?.().deliver).toEqual([]);
});

test('another message of the same size does not mix with one that is incomplete', () => {
  const session = jt808Session({ now: () => start });
  session.receive(raw(1));
  const other = { body: { name: 'raw', raw: '02CC' } } as const;
  expect(session.receive(raw(1, { serial: 301, ...other })).deliver).toEqual([raw(1)]);
  session.receive(raw(2, { serial: 302 }));
  expect(session.receive(raw(3, { serial: 303 })).deliver).toMatchObject([{ body: { kind: 2, data: 'CCBBBB' } }]);
});

test('parts of a long message down are sent again when the terminal asks for them', () => {
  const session = jt808Session({ now: () => start });
  const parts = splitMessage({
    id: 0x8900,
    phone: '000000000001',
    serial: 40,
    body: { name: 'transparentDown', kind: 1, data: '00'.repeat(2500) },
  });
  for (const part of parts) session.sent?.(part);
  const wanted = (serial: number, ids: readonly number[]): Jt808Message => ({
    ...beat(9),
    id: 5,
    body: { name: 'terminalRetransmit', serial, ids },
  });
  expect(session.receive(wanted(40, [2, 3, 9])).replies).toEqual(parts.slice(1));
  expect(session.receive(wanted(41, [2])).replies).toEqual([]);
});

test('a picture of 2011 has no position in front of its data, with the quirk', () => {
  const body = {
    name: 'mediaData',
    mediaId: 1,
    mediaType: 0,
    format: 0,
    event: 0,
    channel: 1,
    data: 'FFD8FFD9',
  } as const;
  const message: Jt808Message = { ...beat(1), id: 0x0801, body };
  const options = { mediaWithoutPosition: true };
  expect(() => jt808.encode(message)).toThrow('HT4009');
  const frame = jt808.encode(message, options);
  expect(jt808.decode(frame, options)).toEqual(message);
  expect(() => jt808.decode(frame)).toThrow('HT4001');
  const session = jt808Session({ now: () => start }, options);
  const raws = ['0000000100000001', 'FFD8FFD9'].map((part, index) =>
    raw(index + 1, { id: 0x0801, part: { total: 2, index: index + 1 }, body: { name: 'raw', raw: part } }),
  );
  expect(raws.flatMap((part) => session.receive(part).deliver)).toMatchObject([{ body }]);
});

test('a body that cannot be read is answered "message wrong"; a broken frame, an answer and a broken file are not', () => {
  const session = jt808Session({ now: () => start });
  const rejected = (frame: Uint8Array): unknown => {
    const outcome = safeDecode(jt808, frame);
    if (outcome.ok) expect.unreachable();
    return session.reject?.(outcome.error, frame).replies.map(({ body }) => body);
  };
  const short = (id: number): Uint8Array => jt808.encode({ ...beat(77), id, body: { name: 'raw', raw: '00' } });
  expect(rejected(short(0x0200))).toMatchObject([
    { name: 'platformAcknowledgement', serial: 77, id: 0x0200, result: 2 },
  ]);
  expect(rejected(short(0x0001))).toEqual([]);
  const broken = short(0x0200).slice();
  broken[12] = (broken[12] ?? 0) ^ 1;
  expect(rejected(broken)).toEqual([]);
  expect(rejected(fromHex('7E0200'))).toEqual([]);
});

import { fromHex, toHex, type MappingContext } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { dlt645 } from '../adapter.ts';
import type { Dlt645Message } from '../message.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const sum = (bytes: readonly number[]): number => bytes.reduce((total, byte) => (total + byte) & 0xff, 0);
const vif = [0x01, 0x22, 0x02, 0x22, 0x03, 0x22, 0x00, 0x50, 0x01, 0x00, 0x50, 0x02, 0x00, 0x50, 0x03, 0x01, 0x50];
/** 2026-01-02 03:15, minute first. */
const time = [0x15, 0x03, 0x02, 0x01, 0x26];
/** A record of blocks; `counts` is how many bytes behind the last separator its length counts. */
const record = (blocks: readonly (readonly number[])[], counts = 2, start = 0xa0, at = time): number[] => {
  const content = [...at, ...blocks.flatMap((block) => [...block, 0xaa])];
  const head = [start, start, content.length + counts, ...content];
  return [...head, sum(head), 0xe5];
};
/** The reply of a meter to a read of load records. */
const reply = (payload: readonly number[]): Uint8Array => {
  const data = [0x02, 0x00, 0x01, 0x06, ...payload].map((byte) => (byte + 0x33) & 0xff);
  const head = [0x68, 0x01, 0, 0, 0, 0, 0, 0x68, 0x91, data.length, ...data];
  return Uint8Array.from([...head, sum(head), 0x16]);
};
const decode = (payload: readonly number[]): Dlt645Message => dlt645.decode(reply(payload));
const energies = [...fromHex('563412007856000000000000FFFFFFFF')];

test('a load record has its time and its blocks, empty ones too, and is written back the same', () => {
  const frame = reply(record([vif, [], [], energies, [], []]));
  const message = dlt645.decode(frame);
  expect(message.data).toMatchObject({
    kind: 'item',
    name: 'load.class1.latest',
    value: [
      {
        time: '2026-01-02T03:15:00+08:00',
        blocks: [
          { name: 'electrical', voltageA: 220.1, currentA: 15, currentC: 35, frequency: 50.01 },
          { name: 'empty' },
          { name: 'empty' },
          { name: 'energies', forwardActive: 1234.56, reverseActive: 56.78, combinedReactive2: null },
          { name: 'empty' },
          { name: 'empty' },
        ],
      },
    ],
  });
  expect(dlt645.encode(message)).toEqual(frame);
});

test.each([
  ['the length stops before the sum', 0],
  ['the length counts the sum alone', 1],
  ['the length counts all', 2],
])('%s', (_, counts) => {
  const frame = reply([...record([vif], counts), ...record([[], [], [], energies], counts)]);
  const message = dlt645.decode(frame);
  expect(message.data).toMatchObject({ value: [{ blocks: [{}] }, { blocks: [{}, {}, {}, {}] }] });
  expect(message.data).not.toHaveProperty('surplus');
  expect(dlt645.encode(message)).toEqual(frame);
});

test('readings have the time of their record, in either order, and come again the same', () => {
  const message = decode(record([vif, [], [], energies, [0x10, 0, 0, 0x20, 0, 0]]));
  const { records, lost } = dlt645.map(message, context);
  expect(records).toHaveLength(10);
  expect(records[0]).toMatchObject({
    id: 'urn:hutong:observation:gateway-1:dlt645-000000000001-load-20260102031500-A-voltage',
    property: 'voltage',
    value: 220.1,
    component: 'A',
    observedAt: '2026-01-02T03:15:00+08:00',
  });
  expect(records.at(-1)).toMatchObject({ property: 'energy.reactive.combined1', value: 0 });
  expect(lost).toEqual(['combinedReactive2 not available', 'load demands']);
  expect(dlt645.map(message, { ...context, receivedAt: 0 }).records).toEqual(records);
  const yearFirst = decode(record([energies.slice(0, 0), [], [], energies], 2, 0xe0, time.toReversed()));
  expect(dlt645.map(yearFirst, context, { loadTime: 'year-first' }).records[0]).toMatchObject({
    observedAt: '2026-01-02T03:15:00+08:00',
    quality: 'bad',
  });
});

test('what is no record, or a block of another size, keeps its bytes', () => {
  const broken = record([vif]).with(5, 0x99);
  expect(decode(broken).data).toMatchObject({ value: [], surplus: toHex(Uint8Array.from(broken)) });
  expect(dlt645.encode(decode(broken))).toEqual(reply(broken));
  const odd = decode(record([[1, 2, 3]]));
  expect(odd.data).toMatchObject({ value: [{ blocks: [{ name: 'unknown', raw: '010203' }] }] });
  expect(dlt645.encode(odd)).toEqual(reply(record([[1, 2, 3]])));
  expect(dlt645.map(odd, context)).toMatchObject({ records: [], lost: ['load unknown'] });
  expect(decode([]).data).toMatchObject({ value: [] });
  // Half a record, as in a frame with others to follow.
  const [first, second] = [record([vif]), record([energies])];
  expect(decode([...first, ...second.slice(0, 9)]).data).toMatchObject({
    value: [{}],
    surplus: toHex(Uint8Array.from(second.slice(0, 9))),
  });
});

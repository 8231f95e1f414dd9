import { toHex } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { decodeDlt645, encodeDlt645 } from './codec.ts';
import type { Dlt645Message } from './message.ts';
import { PollMaster, type PollStep } from './poll-master.ts';

const one = '000000000001';
const two = '000000000002';
const reading = (address: string, change: Partial<Dlt645Message> = {}): Uint8Array =>
  encodeDlt645({
    address,
    edition: '2007',
    function: 'read',
    fromMeter: true,
    refused: false,
    more: false,
    data: { kind: 'item', di: '02010100', name: 'voltage.A', unit: 'V', value: 220.5 },
    ...change,
  });
const block = (values: readonly number[], more: boolean, seq?: number): Uint8Array =>
  reading(one, {
    function: seq === undefined ? 'read' : 'readFollow',
    more,
    data: {
      kind: 'item',
      di: '0001FF00',
      name: 'energy.forwardActive.block',
      unit: 'kWh',
      value: values,
      ...(seq === undefined ? {} : { seq }),
    },
  });
const sent = ({ send }: PollStep): unknown =>
  send.map((bytes) => {
    const { address, function: name, data } = decodeDlt645(bytes);
    return [address, name, data !== undefined && 'di' in data ? data.di : undefined];
  });
const voltages = [one, two].map((address) => ({ address, di: '02010100' }));

test('the meters of a line are read one after the other, once a round', () => {
  const master = new PollMaster({ requests: voltages, interval: 60_000 });
  const start = master.tick(0);
  expect(sent(start)).toEqual([[one, 'read', '02010100']]);
  expect(toHex(start.send[0] ?? new Uint8Array())).toMatch(/^FEFEFEFE68/);
  expect(start.wakeAt).toBe(1000);
  const second = master.receive(reading(one), 50);
  expect(second.deliver).toMatchObject([{ address: one, data: { value: 220.5 } }]);
  expect(sent(second)).toEqual([[two, 'read', '02010100']]);
  const last = master.receive(reading(two), 90);
  expect([last.deliver.length, last.send, last.wakeAt]).toEqual([1, [], 60_000]);
  expect(master.tick(59_999).send).toEqual([]);
  expect(sent(master.tick(60_000))).toEqual([[one, 'read', '02010100']]);
});

test('an echo, noise and the reply of another meter are no answer', () => {
  const master = new PollMaster({ requests: voltages, interval: 60_000 });
  const { send } = master.tick(0);
  const echo = send[0] ?? new Uint8Array();
  for (const bytes of [echo, Uint8Array.of(0x68, 1, 2), reading(two)])
    expect(master.receive(bytes, 10)).toEqual({ send: [], deliver: [], failures: [], wakeAt: 1000 });
  expect(master.receive(reading(one), 20).deliver).toHaveLength(1);
});

test('a silent meter is asked again, then given up, and the next one has its turn', () => {
  const master = new PollMaster({ requests: voltages, interval: 60_000, timeout: 500, retries: 1 });
  master.tick(0);
  expect(master.tick(499).send).toEqual([]);
  expect(sent(master.tick(500))).toEqual([[one, 'read', '02010100']]);
  const given = master.tick(1000);
  expect(given.failures).toEqual([{ request: voltages[0], reason: 'timeout' }]);
  expect(sent(given)).toEqual([[two, 'read', '02010100']]);
  expect(master.receive(reading(one), 1100).deliver).toEqual([]);
  expect(master.receive(reading(two), 1200).deliver).toHaveLength(1);
});

test('half a frame before a retry does not swallow its answer', () => {
  const master = new PollMaster({ requests: voltages, interval: 60_000 });
  master.tick(0);
  master.receive(reading(one).subarray(0, 12), 10);
  master.tick(1000);
  expect(master.receive(reading(one), 1100).deliver).toHaveLength(1);
});

test('follow-up frames are asked for, each with its own patience', () => {
  const master = new PollMaster({ requests: [{ address: one, di: '0001FF00' }], interval: 60_000, retries: 0 });
  master.tick(0);
  const first = master.receive(block([1, 2], true), 100);
  expect(sent(first)).toEqual([[one, 'readFollow', '0001FF00']]);
  expect(first.wakeAt).toBe(1100);
  expect(master.receive(block([3], true, 1), 200).wakeAt).toBe(1200);
  expect(master.receive(block([4], false, 2), 300).deliver).toMatchObject([
    { more: false, data: { value: [1, 2, 3, 4] } },
  ]);
});

test('a block whose rest never comes is delivered incomplete, with the failure', () => {
  const master = new PollMaster({ requests: [{ address: one, di: '0001FF00' }], interval: 60_000, retries: 0 });
  master.tick(0);
  master.receive(block([1, 2], true), 100);
  const given = master.tick(1100);
  expect(given.deliver).toMatchObject([{ more: true, data: { value: [1, 2] } }]);
  expect(given.failures).toMatchObject([{ reason: 'timeout' }]);
});

test('a refusal is an answer', () => {
  const master = new PollMaster({ requests: voltages, interval: 60_000 });
  master.tick(0);
  const refusal = reading(one, { refused: true, data: { kind: 'errors', errors: ['noRequestedData'] } });
  const step = master.receive(refusal, 10);
  expect(step.failures).toEqual([{ request: voltages[0], reason: 'refused' }]);
  expect(step.deliver).toMatchObject([{ refused: true }]);
  expect(sent(step)).toEqual([[two, 'read', '02010100']]);
});

test('a wild card takes the reply of the only meter', () => {
  const master = new PollMaster({ requests: [{ address: 'AAAAAAAAAAAA', di: '02010100' }], interval: 60_000 });
  master.tick(0);
  expect(master.receive(reading(two), 10).deliver).toMatchObject([{ address: two }]);
});

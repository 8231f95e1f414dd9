import { Observation } from '@hutong/standard';
import { expect, test } from 'vitest';
import type { MappingContext } from '../adapter.ts';
import { observation } from './observation.ts';
import { observedProperty } from './observed-property.ts';
import { sourceAt } from './reading-source.ts';
import { Readings } from './readings.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const observedAt = '2026-01-01T12:00:00+08:00';
const order = Object.keys(Observation.schema.shape);

test.each([
  [false, undefined, undefined],
  [false, 'A', undefined],
  [false, 'A', 'note'],
  [false, undefined, 'note'],
  [true, 'A', undefined],
])('a reading (simulated %s, component %s, note %s) is what one observation is, members in order', (...form) => {
  const [simulated, component, note] = form;
  const own = simulated ? { ...context, simulated } : context;
  for (const [property, value] of [
    ['temperature', 21.5],
    ['valve.open', true],
  ] as const) {
    const readings = new Readings(own, sourceAt(own, 'test', '1')).at('key', observedAt, 'bad');
    readings.add(observedProperty(property), value, component, note);
    const [record = {}] = readings.records;
    const device = 'urn:hutong:device:gateway-1:test-1';
    const reading = { property, value, observedAt, quality: 'bad' as const, component, note };
    expect(record).toEqual(observation(own, 'test', device, '1-key', reading));
    expect(Observation.schema.safeParse(record)).toMatchObject({ success: true });
    expect(Object.keys(record)).toEqual(order.filter((name) => name in record));
  }
});

test('an address that is written in another way on the wire is that of the device', () => {
  const asked: string[] = [];
  const deviceOf = (address: string): undefined => void asked.push(address);
  const strip = (text: string): string => text.replace(/^0+/, '');
  const first = sourceAt({ ...context, deviceOf }, 'wire', '007', undefined, strip);
  expect(first).toMatchObject({ address: '7', device: 'urn:hutong:device:gateway-1:wire-7', derived: true });
  expect(sourceAt({ ...context, deviceOf }, 'wire', '007', undefined, strip)).toBe(first);
  expect(asked).toEqual(['7', '7']);
  expect(
    sourceAt({ ...context, deviceOf: () => 'urn:hutong:device:x:1' }, 'wire', '007', undefined, strip),
  ).toMatchObject({
    device: 'urn:hutong:device:x:1',
    derived: false,
  });
});

const temperature = observedProperty('temperature');
const open = observedProperty('valve.open');
const low = observedProperty('battery.low');

const begin = (expected: number | undefined, own = context): Readings =>
  new Readings(own, sourceAt(own, 'test', '1'), expected).at('key', '2026-01-01T12:00:00+08:00');

test.each([undefined, 0, 1, 3, 20])('as many records as readings, %s being expected', (expected) => {
  const readings = begin(expected);
  readings.add(temperature, 21.5);
  readings.addEach([open, low], false);
  const { records, count } = readings;
  expect(count).toBe(3);
  expect(records).toHaveLength(3);
  expect(records.map((record) => (record as { readonly value: unknown }).value)).toEqual([21.5, false, false]);
});

test.each([false, true])('readings of one value are those that are added one by one (simulated %s)', (simulated) => {
  const own = simulated ? { ...context, simulated } : context;
  const [each, single] = [begin(2, own), begin(2, own)];
  each.addEach([open, low], true);
  for (const property of [open, low]) single.add(property, true);
  expect(each.records).toEqual(single.records);
});

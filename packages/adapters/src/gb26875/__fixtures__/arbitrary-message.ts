import { formatDateTime } from '@hutong/standard';
import * as fc from 'fast-check';
import {
  deviceOperationBits,
  deviceStateBits,
  partStateBits,
  systemOperationBits,
  systemStateBits,
} from '../items/bits.ts';
import type { Gb26875Message } from '../message.ts';
import type { DataUnit } from '../messages/data-unit.ts';

const byte = fc.nat(255);
const seconds = fc.integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 });
const time = fc.oneof(
  seconds.map((value) => formatDateTime(value * 1000)),
  fc.constantFrom({ invalid: '000000000000' }, { invalid: 'FFFFFFFFFFFF' }),
);
const text = fc.constantFrom('', 'A区1层走廊', '这是一个转码测试', 'loop 3', '㐀𠮷');
const text31 = fc.oneof(text, fc.constant({ text: '这是', hex: `D5E2CAC7${'00'.repeat(26)}41` }));
const counted = fc.record({ length: fc.integer({ min: 24, max: 40 }), text });
const system = { systemType: byte, systemAddress: byte };
const part = { ...system, partType: byte, partAddress: fc.nat(0xffffffff) };
const request = { ...system, partAddress: fc.nat(0xffffffff) };
const subset = (names: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...names, 'bit7'].filter(unique));
const unique = (name: string, index: number, all: readonly string[]): boolean =>
  name !== 'bit7' || (all.length <= 8 && all.indexOf(name) === index);

const objects = {
  1: ['systemState', fc.record({ ...system, state: subset(systemStateBits), time })],
  2: ['partState', fc.record({ ...part, state: subset(partStateBits), description: text31, time })],
  3: ['partAnalog', fc.record({ ...part, analogType: byte, value: fc.integer({ min: -32768, max: 32767 }), time })],
  4: ['systemOperation', fc.record({ ...system, operations: subset(systemOperationBits), operator: byte, time })],
  5: ['systemVersion', fc.record({ ...system, major: byte, minor: byte })],
  6: ['systemConfiguration', fc.record({ ...system, configuration: counted })],
  7: ['partConfiguration', fc.record({ ...part, configuration: text31 })],
  8: ['systemTime', fc.record({ ...system, time })],
  21: ['deviceState', fc.record({ state: subset(deviceStateBits), time })],
  24: ['deviceOperation', fc.record({ operations: subset(deviceOperationBits), operator: byte, time })],
  25: ['deviceVersion', fc.record({ major: byte, minor: byte })],
  26: ['deviceConfiguration', fc.record({ configuration: counted })],
  28: ['deviceTime', fc.record({ time })],
  61: ['readSystemState', fc.record(system)],
  62: ['readPartState', fc.record(request)],
  63: ['readPartAnalog', fc.record(request)],
  64: ['readSystemOperations', fc.record({ ...system, records: byte, from: time })],
  65: ['readSystemVersion', fc.record(system)],
  66: ['readSystemConfiguration', fc.record(system)],
  67: ['readPartConfiguration', fc.record(request)],
  68: ['readSystemTime', fc.record(system)],
  81: ['readDeviceState', fc.record({ reserved: byte })],
  84: ['readDeviceOperations', fc.record({ records: byte, from: time })],
  85: ['readDeviceVersion', fc.record({ reserved: byte })],
  86: ['readDeviceConfiguration', fc.record({ reserved: byte })],
  88: ['readDeviceTime', fc.record({ reserved: byte })],
  89: ['initializeDevice', fc.record({ reserved: byte })],
  90: ['setClock', fc.record({ time })],
  91: ['patrolCheck', fc.record({ timeoutMinutes: byte })],
} as const satisfies Record<number, readonly [string, fc.Arbitrary<unknown>]>;

/** Type flags that messages are made for. */
export const arbitraryTypes = Object.keys(objects).map(Number);

const known = fc.oneof(
  ...Object.entries(objects).map(([type, [name, object]]) =>
    fc
      .tuple(fc.array<unknown>(object, { maxLength: 4 }), fc.option(fc.constantFrom('00', 'ABCD'), { nil: undefined }))
      .map(
        ([list, surplus]) =>
          ({ type: Number(type), name, objects: list, ...(surplus === undefined ? {} : { surplus }) }) as DataUnit,
      ),
  ),
);

const unknown = fc
  .tuple(fc.integer({ min: 128, max: 254 }), byte, fc.uint8Array({ maxLength: 30 }))
  .map(([type, count, raw]): DataUnit => ({
    type,
    name: 'unknown',
    count,
    raw: Array.from(raw, (value) => value.toString(16).toUpperCase().padStart(2, '0')).join(''),
  }));

const incomplete = fc.constant<DataUnit>({ type: 22, name: 'incomplete' });
const address = fc.maxSafeNat().map((value) => value % 2 ** 48);

/** Any message of the protocol. */
export const arbitraryMessage: fc.Arbitrary<Gb26875Message> = fc
  .record({
    serial: fc.nat(65535),
    version: fc.record({ main: byte, user: byte }),
    time,
    source: address,
    target: address,
    command: fc.oneof(
      fc.constantFrom('control', 'sendData', 'confirm', 'request', 'answer', 'deny'),
      fc.integer({ min: 7, max: 255 }),
    ),
    unit: fc.option(fc.oneof({ weight: 8, arbitrary: known }, unknown, incomplete), { nil: undefined }),
  })
  .map(({ unit, ...rest }) => ({ ...rest, ...(unit === undefined ? {} : { unit }) }));

import { fromHex } from '@hutong/adapter-kit';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../__fixtures__/published-frames.ts';
import { decodeModbus } from '../codec.ts';
import { mapModbus } from '../mapping/observations.ts';
import { compileProfile } from './compiled-profile.ts';
import type { DeviceProfile } from './device-profile.ts';
import { findProfile, profileIds } from './find-profile.ts';
import { wordOrders } from './word-order.ts';

const context = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const readings = (id: string, options: object): unknown[] =>
  mapModbus(decodeModbus(fromHex(frameOf('modbus', id)), { direction: 'reply' }), context, options).records.map(
    (record) => (record.type === 'Observation' ? [record.property, record.value, record.unit] : record.type),
  );

test('frames of devices become readings in the units of the standard', () => {
  expect(readings('mb-007', { profile: 'renke-rs-ws' })).toEqual([
    ['humidity', 65.8, '%'],
    ['temperature', -10.1, 'Cel'],
  ]);
  expect(readings('mb-018', { profile: 'weather-thp' })).toEqual([
    ['temperature', 28.9, 'Cel'],
    ['humidity', 35.6, '%'],
    ['atmospheric.pressure', 100.24, 'kPa'],
  ]);
  // 43663334H is not the float next to 230.2, and the shortest decimal says so.
  expect(readings('mb-014', { profile: 'eastron-sdm120', start: 0 })).toEqual([['voltage', 230.20001, 'V']]);
  expect(readings('mb-034', { profile: 'hiking-dds238-2', start: 0 })).toEqual([['energy.active', 1234.56, 'kW.h']]);
});

describe.each(profileIds)('profile %s', (id) => {
  const profile = findProfile(id);
  const { registers, blocks } = compileProfile(profile);

  test('is complete, and no two registers say the same thing', () => {
    expect(profile.id).toBe(id);
    expect(new Set(registers.map(({ register }) => register.name)).size).toBe(registers.length);
    const targets = registers.flatMap(({ register: { mapsTo } }) =>
      mapsTo === undefined ? [] : [`${mapsTo.property} ${mapsTo.component ?? ''}`],
    );
    expect(new Set(targets).size).toBe(targets.length);
  });

  test('is read whole by its requests, none of which is too long', () => {
    for (const { register, words } of registers) {
      const code = { coil: 1, discrete: 2, holding: 3, input: 4 }[register.table];
      const holding = blocks.filter(
        ({ function: own, start, count }) =>
          own === code && register.address >= start && register.address + words <= start + count,
      );
      expect([register.name, holding.length]).toEqual([register.name, 1]);
    }
    expect(blocks.every(({ count }) => count >= 1 && count <= (profile.reading?.maximum ?? 125))).toBe(true);
  });

  test('writes what it reads, in every word order', () => {
    for (const compiled of registers) {
      const { register } = compiled;
      if (register.decimalsFrom !== undefined || register.unitFrom !== undefined) continue;
      if (register.type === 'text' || (register.bit !== undefined && register.type !== 'boolean')) continue;
      const isBit = register.type === 'boolean';
      const value = isBit ? 1 : Number((7 * register.scale + register.offset).toPrecision(7));
      const { mapsTo: _mapsTo, ...plain } = register;
      const own = compileProfile({ ...profile, registers: [plain] }).registers[0];
      for (const order of wordOrders) {
        const read = own?.read(own.write(value, order), order);
        expect([register.name, order, read]).toEqual([register.name, order, isBit ? true : value]);
      }
    }
  });
});

test('there are at least ten, most of them compared with a second source', () => {
  expect(profileIds.length).toBeGreaterThanOrEqual(10);
  expect(profileIds.filter((id) => findProfile(id).confirmed).length).toBeGreaterThanOrEqual(10);
});

test('a transmitter says itself in which unit and with how many decimals it measures', () => {
  const pressure = (registers: readonly number[], start = 2): unknown[] => {
    const message = {
      mode: 'rtu',
      unit: 1,
      function: 3,
      direction: 'reply',
      body: { name: 'readHoldingRegisters', registers },
      answers: { name: 'readHoldingRegisters', start, count: registers.length },
    } as const;
    return mapModbus(message, context, { profile: 'pressure-transmitter' }).records.map((record) =>
      record.type === 'Observation' ? [record.property, record.value, record.unit] : record.type,
    );
  };
  // 1.25 MPa, 101.3 kPa and -12 Pa.
  expect(pressure([0, 2, 125])).toEqual([['pressure', 1250, 'kPa']]);
  expect(pressure([1, 1, 1013])).toEqual([['pressure', 101.3, 'kPa']]);
  expect(pressure([2, 0, 0xfff4])).toEqual([['pressure', -0.012, 'kPa']]);
  // 1.6 bar and 250 mbar.
  expect(pressure([3, 1, 16])).toEqual([['pressure', 160, 'kPa']]);
  expect(pressure([4, 0, 250])).toEqual([['pressure', 25, 'kPa']]);
  // Another unit, too many decimals, and a reply that does not hold them.
  expect(pressure([7, 1, 1013])).toEqual([]);
  expect(pressure([1, 60, 1013])).toEqual([]);
  expect(pressure([1013], 4)).toEqual([]);
});

test('a gas detector by the template, and a relay board', () => {
  const map = (profile: string, registers: readonly number[], start: number): unknown[] => {
    const body = { name: 'readHoldingRegisters', registers } as const;
    const answers = { name: 'readHoldingRegisters', start, count: registers.length } as const;
    const message = { mode: 'rtu', unit: 1, function: 3, direction: 'reply', body, answers } as const;
    return mapModbus(message, context, { profile }).records.flatMap((record) =>
      record.type === 'Observation' ? [[record.property, record.value]] : [],
    );
  };
  expect(map('gas-detector', [253, 0b101], 0)).toEqual([
    ['gas.concentration', 25.3],
    ['gas.alarm', true],
    ['device.fault', true],
  ]);
  expect(map('relay-r421a08', [1, 0], 1)).toEqual([
    ['relay.open', false],
    ['relay.open', true],
  ]);
});

const profileWith = (register: object, more: object = {}): DeviceProfile => ({
  id: 'own',
  title: { zh: '自定义', en: 'Own' },
  vendor: 'x',
  document: 'x',
  sources: ['x'],
  confirmed: false,
  registers: [{ name: 'value', address: 0, ...register }],
  ...more,
});
const read = (register: object, registers: readonly number[], more?: object): unknown =>
  compileProfile(profileWith(register, more)).registers[0]?.read(registers);

test.each([
  [{ type: 'int16', scale: 0.1 }, [0xff9b], -10.1],
  [{ scale: 0.1, offset: -40 }, [653], 25.3],
  [{ type: 'uint32' }, [0xffff, 0xffff], 4_294_967_295],
  [{ type: 'uint32', wordOrder: 'CDAB', scale: 0.001 }, [0x86a0, 1], 100],
  [{ type: 'uint64', scale: 0.01 }, [0x0020, 0, 0, 3], Number('90071992547409.95')],
  [{ type: 'float32' }, [0x7fc0, 0], undefined],
  [{ type: 'float32' }, [0x7f80, 0], undefined],
  [{ type: 'float32', wordOrder: 'DCBA' }, [0xdb0f, 0x4940], 3.141_592_7],
  [{ type: 'float64' }, [0x3fb9, 0x9999, 0x9999, 0x999a], 0.1],
  [{ type: 'bcd32', scale: 0.01 }, [0x0012, 0x3456], 1234.56],
  [{ type: 'bcd16' }, [0x0a00], undefined],
  [{ type: 'text', words: 3 }, [0x5357, 0x3120, 0x0000], 'SW1'],
  [{ bit: 3 }, [8], true],
  [{ type: 'boolean', mapsTo: { property: 'relay.open', invert: true } }, [1], false],
  [{ noValue: ['FFFF'] }, [0xffff], undefined],
  [{ unit: 'W', mapsTo: { property: 'power.active' } }, [2300], 2.3],
])('%j of %j is %j', (register, registers, value) => expect(read(register, registers)).toBe(value));

test('the word order of the profile holds where a register has none', () => {
  expect(read({ type: 'uint32' }, [1, 0], { wordOrder: 'CDAB' })).toBe(1);
});

test.each([
  [profileWith({ address: 65_536 }), '/registers/0/address'],
  [profileWith({ scale: '0.1' }), '/registers/0/scale'],
  [profileWith({}, { registers: [] }), '/registers'],
])('a map that is none is refused with its place', (profile, pointer) => {
  try {
    compileProfile(profile);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'HT4006', location: { pointer } });
  }
});

test.each([
  { decimalsFrom: 'nobody' },
  { mapsTo: { property: 'pressure' }, unitFrom: { register: 'value', units: { 7: 'V' } } },
  { mapsTo: { property: 'no.such' } },
  { unit: 'V', mapsTo: { property: 'current' } },
  { type: 'text' },
])('a register %j is refused', (register) => expect(() => compileProfile(profileWith(register))).toThrow('HT4006'));

test('every built-in map is a file of spec/modbus', () => {
  for (const id of profileIds)
    expect(readFileSync(new URL(`../../../../../spec/modbus/${id}.yaml`, import.meta.url), 'utf8')).toContain(
      `id: ${id}`,
    );
});

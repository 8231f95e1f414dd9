import { crc16Modbus, fromHex, toHex } from '@hutong/adapter-kit';
import {
  findProfile,
  profileIds,
  readRaw,
  wordOrders,
  writeRaw,
  type ModbusMessage,
  type ModbusOptions,
} from '@hutong/adapters/modbus';
import type { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

type Facts = Record<string, unknown>;

const errorNames = (error: HutongError): readonly string[] => {
  switch (error.code) {
    case 'HT4001':
      return ['truncated'];
    case 'HT4002':
      return [error.location.field === 'lrc' ? 'bad_lrc' : 'bad_crc'];
    case 'HT4003':
      return ['bad_start', 'no_frame'];
    case 'HT4006':
      return error.location.field === 'protocol' ? ['bad_protocol_id'] : ['bad_field'];
    case 'HT4005':
    case 'HT4008':
      return ['bad_length'];
    default:
      return [error.code];
  }
};

const registersOf = (bytes: Uint8Array): number[] =>
  Array.from(
    { length: Math.floor(bytes.length / 2) },
    (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0),
  );

/** Names and units that a reading may have: those of the profiles, and of sensors that vectors alone know. */
const registerWords = profileIds.flatMap((id) => findProfile(id).registers);
const names = new OneOf(
  ...new Set([
    ...registerWords.map(({ name }) => name),
    'distance',
    'pressure',
    'level',
    'conductivity',
    'ph',
    'pH',
    'salinity',
    'energy',
    'power',
    'pm25',
    'pm10',
    'status',
    'door',
  ]),
);
const units = new OneOf(
  ...new Set([
    ...registerWords.flatMap(({ unit }) => unit ?? []),
    'mm',
    'hPa',
    'kWh',
    '°C',
    '℃',
    '%RH',
    'us/cm',
    'uS/cm',
  ]),
);

/** A value as it is, with the decimal places that sensors use, and a float as vectors round it. */
const scales = (values: readonly unknown[]): OneOf =>
  new OneOf(
    ...values.flatMap((value) => [0, -1, -2, -3].map((places) => Number(`${String(value)}e${places}`))),
    ...values.map((value) => Number(Number(value).toPrecision(6))),
  );

/** What one value of `width` registers may be called in a vector; a vector does not name its type. */
const reading = (registers: readonly number[], width: 1 | 2): Facts => {
  const types = width === 1 ? (['uint16', 'int16'] as const) : (['float32', 'uint32', 'int32'] as const);
  const orders = width === 1 ? (['ABCD'] as const) : wordOrders;
  const all = orders.flatMap((order) => types.map((type) => readRaw(type, registers, order)));
  const isOn = registers.some((register) => register !== 0);
  return {
    name: names,
    unit: units,
    value: scales(all),
    raw: width === 1 ? registers[0] : undefined,
    ...Object.fromEntries(
      (width === 2 ? wordOrders : []).map((order) => [`float32_${order}`, readRaw('float32', registers, order)]),
    ),
    relay: isOn,
    on: isOn,
    open: isOn,
  };
};

const list = (registers: readonly number[], width: 1 | 2): Facts[] =>
  Array.from({ length: Math.floor(registers.length / width) }, (_, index) =>
    reading(registers.slice(index * width, (index + 1) * width), width),
  );

const decodedFacts = (registers: readonly number[]): OneOf => new OneOf(list(registers, 1), list(registers, 2));

const messageFacts = (message: ModbusMessage, frame: Uint8Array, before: Uint8Array): Facts => {
  const { mode, unit, function: code, body, direction } = message;
  const { name: _name, ...own } = body;
  const registers = direction === 'reply' && 'registers' in own ? own.registers : undefined;
  return {
    unit,
    function: code,
    skipped: before.length,
    ...own,
    ...(mode === 'tcp'
      ? { transaction: message.transaction, protocol: 0, length: frame.length - 6 }
      : { crc: toHex(frame.subarray(-2)) }),
    ...(body.name === 'exception' ? { exception: body.code, exceptionName: body.exception } : {}),
    ...('bits' in own && direction === 'reply'
      ? { byteCount: own.bits.length / 8, bits: own.bits, coils: own.bits }
      : {}),
    ...(registers === undefined ? {} : { byteCount: registers.length * 2, decoded: decodedFacts(registers) }),
  };
};

/** What bytes are that are no frame: a float in all word orders, or a text with its CRC. */
const plainFacts = (bytes: Uint8Array): Facts => {
  const crc = crc16Modbus(bytes).toString(16).toUpperCase().padStart(4, '0');
  if (bytes.length !== 4) return { crc };
  const value = readRaw('float32', registersOf(bytes), 'ABCD');
  const written = wordOrders.map((order) => [
    order,
    toHex(
      Uint8Array.from((writeRaw('float32', Number(value), order) ?? []).flatMap((word) => [word >> 8, word & 0xff])),
    ),
  ]);
  return { crc, value, ...Object.fromEntries(written) };
};

const modes: Readonly<Record<string, ModbusOptions['mode']>> = { rtu: 'rtu', ascii: 'ascii', tcp: 'tcp' };
const directions: Readonly<Record<string, ModbusOptions['direction']>> = { toDevice: 'request', fromDevice: 'reply' };

/** Modbus messages in the words of the shared vectors. */
export const projectModbus: Projection<ModbusMessage, ModbusOptions> = {
  bytes: (frame) => (frame.startsWith(':') ? new TextEncoder().encode(frame) : fromHex(frame)),
  options: ({ mode = 'auto', direction = 'auto' }) => ({
    mode: modes[mode] ?? 'auto',
    direction: directions[direction] ?? 'auto',
  }),
  facts: messageFacts,
  errorNames,
  errorFacts: (error) => ({ crc: error.facts['crc'], computed: error.facts['computed'] }),
  plain: (frame) => (frame.startsWith(':') ? {} : { decoded: [plainFacts(fromHex(frame))] }),
};

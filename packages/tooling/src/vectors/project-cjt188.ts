import { fromHex, toHex, type BcdDecimal } from '@hutong/adapter-kit';
import {
  meterTypeCode,
  unitOf,
  type Cjt188Message,
  type Cjt188Options,
  type IdentifiedData,
  type MeterStatus,
  type Payload,
  type Quantity,
} from '@hutong/adapters/cjt188';
import { hexByte, lineFacts, meterErrorNames } from './meter-words.ts';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

type Facts = Record<string, unknown>;

const typeWords: Readonly<Record<string, readonly string[]>> = {
  heatAndCooling: ['heatCooling', 'heatAndCold', 'heatCold', 'both'],
  cooling: ['cold', 'coolingMeter'],
  any: ['wildcard', 'broadcast', 'all', 'other'],
};

const plainTime = (time: string | { hex: string }): string | null =>
  typeof time === 'string' ? time.slice(0, 19).replace('T', ' ') : null;

const number = (value: BcdDecimal): number | null => (typeof value === 'object' ? (value?.value ?? null) : value);

/** The value in the unit without its power of ten. */
const quantity = ({ value, unit }: Quantity): Facts => {
  const plain = number(value);
  const known = unitOf(unit);
  const code = typeof unit === 'number' ? unit.toString(16).toUpperCase().padStart(2, '0') : '';
  const exponent = known?.exponent ?? 0;
  const scaled = plain === null ? null : Number(`${plain}e${exponent}`);
  return {
    value: exponent === 0 ? plain : new OneOf(scaled, plain),
    unit: new OneOf(known?.unit ?? null, unit, code, `unknown_${code}`, `0x${code}`),
  };
};

const statusFacts = (status: MeterStatus, bytes: Uint8Array): Facts => ({
  statusHex: toHex(bytes),
  valve: status.valve,
  batteryLow: status.batteryLow,
});

const payloadFacts = (payload: Payload, bytes: Uint8Array): Facts => {
  switch (payload.kind) {
    case 'none':
      return {};
    case 'volume':
      return {
        layout: 'water22',
        current: quantity(payload.current),
        settlement: quantity(payload.settlement),
        meterTime: plainTime(payload.time),
        status: statusFacts(payload.status, bytes.subarray(17, 19)),
      };
    case 'shortVolume':
      return {
        layout: 'short9',
        current: { value: number(payload.current), unit: new OneOf('m3(implied)', 'm3') },
        status: statusFacts(payload.status, bytes.subarray(4, 6)),
      };
    case 'heat':
      return {
        layout: 'heat46',
        settlementHeat: quantity(payload.settlementHeat),
        currentHeat: quantity(payload.currentHeat),
        heatPower: quantity(payload.power),
        flowRate: quantity(payload.flow),
        cumulativeVolume: quantity(payload.volume),
        supplyTempC: number(payload.supplyTemperature),
        returnTempC: number(payload.returnTemperature),
        workHours: number(payload.workingHours),
        meterTime: plainTime(payload.time),
        status: statusFacts(payload.status, bytes.subarray(41, 43)),
      };
    case 'history':
      return {
        layout: 'history',
        volume: quantity(payload.volume),
        history: quantity(payload.volume),
        current: quantity(payload.volume),
      };
    case 'freeze':
      return {
        layout: 'freeze26',
        meterTime: plainTime(payload.time),
        time: plainTime(payload.time),
        volume: quantity(payload.volume),
        rate: quantity(payload.rate),
      };
    case 'purchase':
      return { purchaseNumber: number(payload.number), status: statusFacts(payload.status, bytes.subarray(13, 15)) };
    case 'status':
      return { status: statusFacts(payload.status, bytes.subarray(0, 2)) };
    case 'valve':
      return typeof payload.command === 'number' ? {} : { valveCommand: payload.command };
    case 'clock':
      return { meterTime: plainTime(payload.time), clock: plainTime(payload.time), time: plainTime(payload.time) };
    case 'base':
      return { base: quantity(payload.volume), current: quantity(payload.volume) };
    case 'day':
      return { day: number(payload.day), value: number(payload.day) };
    case 'address':
      return { newAddress: payload.address, value: payload.address };
    case 'raw':
      return { raw: payload.raw };
  }
};

const identifiedFacts = (data: IdentifiedData, bytes: Uint8Array, message: Cjt188Message): Facts => {
  const payload = bytes.subarray(data.serial === undefined ? 2 : 3);
  // Without a number the identifier is all the payload there is.
  if (data.serial === undefined) return { payloadHex: toHex(bytes), identifier: data.di };
  const tooShort = data.payload.kind === 'raw' && data.di === '901F' && message.fromMeter && !message.refused;
  return {
    di: data.di,
    diOrder: data.order,
    serial: data.serial,
    payloadHex: toHex(payload),
    ...(data.surplus === undefined ? {} : { trailingBytesHex: data.surplus }),
    payloadTooShort: tooShort,
    ...payloadFacts(data.payload, payload),
  };
};

/** CJ/T 188 messages in the words of the shared vectors. */
export const projectCjt188: Projection<Cjt188Message, Cjt188Options> = {
  bytes: fromHex,
  wakeUp: 0xfe,
  facts(message, frame, before) {
    const { meterType, address, function: name, data } = message;
    const length = frame[10] ?? 0;
    const bytes = frame.subarray(11, 11 + length);
    const words = typeof meterType === 'number' ? ['other', 'unknown'] : [meterType, ...(typeWords[meterType] ?? [])];
    return {
      meterType: hexByte(meterTypeCode(meterType)),
      meterTypeName: new OneOf(...words),
      addressHex14: address,
      meterNumber: address.slice(4),
      manufacturerCode: address.slice(0, 4),
      controlHex: toHex(frame.subarray(9, 10)),
      fromMeter: message.fromMeter,
      errorFlag: message.refused,
      followUp: message.more,
      function:
        typeof name === 'number'
          ? `unknown_${hexByte(name)}`
          : new OneOf(
              name,
              ...(name === 'setBase' ? ['writeBase', 'motorSync', 'setBaseValue', 'writeMotorSync'] : []),
            ),
      length,
      checksumHex: toHex(frame.subarray(-2, -1)),
      ...lineFacts(before),
      dataHex: toHex(bytes),
      ...(data === undefined
        ? { payloadHex: '' }
        : 'raw' in data
          ? { payloadHex: data.raw }
          : identifiedFacts(data, bytes, message)),
    };
  },
  errorNames: meterErrorNames,
  errorFacts(error) {
    const { expected, found } = error.facts;
    return {
      detail:
        error.code === 'HT4002'
          ? `bad_checksum ${hexByte(found)}!=${hexByte(expected)}`
          : new OneOf(...meterErrorNames(error)),
    };
  },
};

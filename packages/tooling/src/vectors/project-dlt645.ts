import { fromHex, toHex } from '@hutong/adapter-kit';
import type { Dlt645Data, Dlt645Message, Dlt645Options } from '@hutong/adapters/dlt645';
import { hexByte, lineFacts, meterErrorNames } from './meter-words.ts';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

type Facts = Record<string, unknown>;

const plainTime = (value: unknown): unknown =>
  typeof value === 'string' ? value.slice(0, 19).replace('T', ' ') : new OneOf(null, value);

const functionWords: Readonly<Record<string, readonly string[]>> = {
  readAgain: ['reread', 'reRead'],
  changeBaud: ['setBaud', 'changeBaudRate', 'baud', 'baudRate'],
  changePassword: ['setPassword', 'password'],
  clearDemand: ['clearMaxDemand', 'demandClear', 'clearMaximumDemand'],
  clearMeter: ['meterClear'],
  clearEvents: ['clearEvent', 'eventClear'],
  relayControl: ['relay', 'control'],
  security: ['securityAuth', 'securityAuthentication'],
  broadcastTime: ['timeSync', 'broadcastTimeSync'],
};

const unitWords: Readonly<Record<string, readonly string[]>> = {
  deg: ['°'],
  C: ['°C', '℃', 'Cel'],
  yuan: ['CNY', '元'],
};

/** Further names that a vector may use for an item. */
const nameWords = (name: string): string[] => {
  const names = [name];
  const add = (pattern: RegExp, replacement: string): void => {
    names.push(...names.filter((known) => pattern.test(known)).map((known) => known.replace(pattern, replacement)));
  };
  add(/^statusWord(?:\d|\.block)$/, 'statusWord');
  add(/quadrant(\d)Reactive/, 'reactiveQuadrant$1');
  add(/quadrant(\d)Reactive/, 'quadrant$1');
  add(/quadrant(\d)Reactive/, 'reactiveQ$1');
  add(/tariff(\d+)/, 'rate$1');
  add(/tariff(\d+)/, 't$1');
  add(/\.settlement(\d+)$/, '');
  add(/^maxDemand/, 'demand');
  add(/^current\.neutral$/, 'neutralCurrent');
  add(/^demand\.active$/, 'presentDemand.active');
  add(/^battery\.clock$/, 'clockBattery');
  add(/^battery\.clock$/, 'clockBatteryVoltage');
  add(/^battery\.outage$/, 'outageBatteryVoltage');
  add(/^energy\.remaining$/, 'remainingEnergy');
  add(/^amount\.remaining$/, 'remainingAmount');
  add(/^temperature$/, 'meterTemperature');
  add(/^communicationAddress$/, 'meterAddress');
  add(/^(dateTime|time)$/, 'clock');
  return names;
};

const isObject = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The plain value of one element: a number, a text, a time, or null when it is not available. */
const plain = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  if ('date' in value) return value['date'];
  if ('time' in value) return plainTime(value['time']);
  if ('occurredAt' in value) return plain(value['value']);
  if ('text' in value) return value['text'];
  return 'value' in value ? value['value'] : null;
};

const itemFacts = (data: Extract<Dlt645Data, { kind: 'item' }>, payload: Uint8Array): Facts => {
  const { value, name, unit, surplus } = data;
  const facts: Facts = { name: new OneOf(...nameWords(name)) };
  if (unit !== undefined) facts['unit'] = new OneOf(unit, ...(unitWords[unit] ?? []));
  if (surplus !== undefined) facts['trailingBytesHex'] = surplus;
  if (name.startsWith('statusWord')) {
    const bytes = payload.slice(0, 2).toReversed();
    const set = value as readonly string[];
    return {
      ...facts,
      word: toHex(bytes),
      value: toHex(bytes),
      bits: set,
      relayOpen: set.includes('relayOpen'),
      ...Object.fromEntries(set.map((bit) => [bit, true])),
    };
  }
  if (Array.isArray(value)) {
    const values = (value as readonly unknown[]).map(plain);
    return { ...facts, values, value: values };
  }
  if (isObject(value) && 'occurredAt' in value) {
    const time = plainTime(value['occurredAt']);
    const short = typeof time === 'string' ? time.slice(0, 16) : time;
    const at = new OneOf(short, time);
    Object.assign(facts, { time: at, occurredAt: at, demandTime: at, at, occurrence: at, maxTime: at, timestamp: at });
  }
  if (isObject(value) && 'weekday' in value) facts['weekday'] = value['weekday'];
  const own = plain(value);
  return { ...facts, value: own, available: own !== null, notAvailable: own === null };
};

const dataFacts = (message: Dlt645Message, bytes: Uint8Array): Facts => {
  const { data, edition } = message;
  if (data === undefined) return {};
  const seq = 'seq' in data && data.seq !== undefined ? { seq: data.seq } : {};
  const size = edition === '2007' ? 4 : 2;
  const payload = bytes.subarray(size, 'seq' in seq ? bytes.length - 1 : bytes.length);
  const payloadHex = toHex(payload);
  switch (data.kind) {
    case 'request':
      return {
        di: data.di,
        ...seq,
        ...(data.name === undefined ? {} : { name: new OneOf(...nameWords(data.name)) }),
        payloadHex,
      };
    case 'unknownItem':
      return {
        di: data.di,
        ...seq,
        payloadHex,
        raw: payloadHex,
        unknown: true,
        payloadTooShort: data.name !== undefined,
      };
    case 'item':
      return { di: data.di, ...seq, payloadHex, ...itemFacts(data, payload) };
    case 'write': {
      const { authority, di } = data;
      const written = toHex(bytes.subarray(edition === '2007' ? 12 : 2));
      return {
        di,
        payloadHex: new OneOf(payloadHex, written),
        writeDataHex: written,
        ...authority,
        passwordLevel: authority?.level,
        value: plain(data.value),
      };
    }
    case 'address':
      return { name: 'meterAddress', value: data.address, newAddress: data.address };
    case 'time':
      return { broadcastTime: plainTime(data.time), time: plainTime(data.time) };
    case 'freeze': {
      const two = (part: number): string => String(part).padStart(2, '0');
      const { month, day, hour, minute } = data;
      return {
        month,
        day,
        hour,
        minute,
        freeze: { month, day, hour, minute },
        freezeTime: `${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
      };
    }
    case 'baud':
      return { baud: data.rate, baudRate: data.rate, newBaud: data.rate, value: data.rate };
    case 'password':
      return { di: data.di };
    case 'clear':
      return { di: data.di, eventDi: data.di, ...data.authority };
    case 'relay':
      return { relay: data.action, action: data.action, validUntil: plainTime(data.validUntil), ...data.authority };
    case 'errors':
      return { deviceErrorHex: toHex(bytes.subarray(0, 1)), deviceErrors: data.errors };
    case 'raw':
      return { raw: data.raw, payloadHex: data.raw };
  }
};

const functionFact = ({ function: name, data }: Dlt645Message, control: number): OneOf => {
  const code = `unknown_${(control & 0x1f).toString(16).toUpperCase().padStart(2, '0')}`;
  if (typeof name === 'number') return new OneOf(code, 'unknown');
  // A read whose data are too short for an identifier is no read that either edition knows.
  return new OneOf(name, ...(functionWords[name] ?? []), ...(data?.kind === 'raw' ? [code] : []));
};

/** DL/T 645 messages in the words of the shared vectors. */
export const projectDlt645: Projection<Dlt645Message, Dlt645Options> = {
  bytes: fromHex,
  wakeUp: 0xfe,
  facts(message, frame, before) {
    const control = frame[8] ?? 0;
    const length = frame[9] ?? 0;
    const data = frame.slice(10, 10 + length).map((byte) => byte - 0x33);
    const short = message.data?.kind === 'raw' && message.function === 'read';
    return {
      protocol: short ? new OneOf('2007', '1997') : message.edition,
      address: message.address,
      fromSlave: message.fromMeter,
      errorFlag: message.refused,
      followUp: message.more,
      controlHex: toHex(frame.subarray(8, 9)),
      function: functionFact(message, control),
      length,
      checksumHex: toHex(frame.subarray(-2, -1)),
      dataHex: toHex(data),
      ...lineFacts(before),
      ...dataFacts(message, data),
    };
  },
  errorNames: meterErrorNames,
  errorFacts(error, _frame, before) {
    const names = meterErrorNames(error);
    const { expected, found } = error.facts;
    return {
      detail:
        error.code === 'HT4002'
          ? `bad_checksum ${hexByte(found)}!=${hexByte(expected)}`
          : // A length above the limit promises more bytes than there are.
            new OneOf(...names, ...(names[0] === 'length_out_of_range' ? ['truncated'] : [])),
      skippedPrefixHex: lineFacts(before).skippedPrefixHex,
    };
  },
};

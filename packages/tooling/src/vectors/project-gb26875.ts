import { bcdDigits, fromHex, toHex } from '@hutong/adapter-kit';
import type { DataUnit, Gb26875Message, Gb26875Options, TimeTag } from '@hutong/adapters/gb26875';
import { textOf } from '@hutong/adapters/gb26875';
import type { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

type Facts = Record<string, unknown>;

const commandWords: Readonly<Record<number, readonly string[]>> = {
  1: ['control'],
  2: ['sendData'],
  3: ['ack', 'confirm'],
  4: ['request'],
  5: ['answer', 'response', 'reply'],
  6: ['deny', 'nack'],
};

/** Words of the vectors for our names of bits and analog types. */
const words: Readonly<Record<string, readonly string[]>> = {
  shielded: ['shield', 'disabled'],
  supervision: ['supervised', 'supervise'],
  started: ['start'],
  delayed: ['delay'],
  mainPowerFault: ['mainPower'],
  backupPowerFault: ['backupPower'],
  manualMode: ['manual'],
  configurationChanged: ['configChanged'],
  channelFault: [
    'centerChannelFault',
    'centreChannelFault',
    'channel',
    'commFault',
    'channelToCentre',
    'channelToCenter',
  ],
  lineFault: ['monitorLineFault', 'line', 'lineToSystem', 'lineToMonitoredSystem'],
  alarmCleared: ['alarmClear', 'cleared', 'clearAlarm'],
  mute: ['silence'],
  count: ['eventCount'],
  gasConcentration: ['gas'],
  duration: ['time'],
  flow: ['flowRate'],
  airVolume: ['airFlow', 'windVolume'],
};
const unitWords: Readonly<Record<string, readonly string[]>> = {
  '1': ['', 'count', '件'],
  '℃': ['°C', 'C'],
  'm3/min': ['m³/min'],
};

const word = (name: string): OneOf => new OneOf(name, ...(words[name] ?? []));
const named = (set: readonly string[]): OneOf[] => set.filter((name) => !/^bit\d+$/.test(name)).map(word);

const timeFacts = (time: TimeTag): unknown => {
  if (typeof time === 'string') return time.slice(0, 19).replace('T', ' ');
  const [second, minute, hour, day, month, year] = [...fromHex(time.invalid)].map((byte) =>
    String(byte).padStart(2, '0'),
  );
  return new OneOf(null, `20${year}-${month}-${day} ${hour}:${minute}:${second}`, 'invalid');
};

const bcdTimeOf = (hex: string): string | undefined => {
  const digits = bcdDigits(fromHex(hex).toReversed());
  return digits === undefined
    ? undefined
    : `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)} ${digits.slice(6, 8)}:${digits.slice(8, 10)}:${digits.slice(10, 12)}`;
};

const analogs: Readonly<Record<number, readonly [string, number, string]>> = {
  1: ['count', 0, '1'],
  2: ['height', 2, 'm'],
  3: ['temperature', 1, '℃'],
  4: ['pressure', 1, 'MPa'],
  5: ['pressure', 1, 'kPa'],
  6: ['gasConcentration', 1, '%LEL'],
  7: ['duration', 0, 's'],
  8: ['voltage', 1, 'V'],
  9: ['current', 1, 'A'],
  10: ['flow', 1, 'L/s'],
  11: ['airVolume', 1, 'm3/min'],
  12: ['windSpeed', 0, 'm/s'],
};

const analogFacts = (type: number, raw: number): Facts => {
  const analog = analogs[type];
  if (analog === undefined) return { raw };
  const [name, places, unit] = analog;
  return {
    analog: word(name),
    raw,
    value: Number(`${raw}e-${places}`),
    unit: new OneOf(unit, ...(unitWords[unit] ?? [])),
  };
};

/** Where the state or operation bytes stand in an object, by type flag. */
const bitBytes: Readonly<Record<number, readonly [key: string, offset: number, length: number, size: number]>> = {
  1: ['stateHex', 2, 2, 10],
  2: ['stateHex', 7, 2, 46],
  4: ['opHex', 2, 1, 10],
  21: ['stateHex', 0, 1, 7],
  24: ['opHex', 0, 1, 8],
};

const objectFacts = (type: number, object: Facts, body: Uint8Array, index: number): Facts => {
  const facts: Facts = { ...object };
  const { systemAddress, partAddress, state, operations, description, time, from, configuration } = object;
  if (systemAddress !== undefined) facts['systemAddr'] = systemAddress;
  if (typeof partAddress === 'number') {
    const bytes = Uint8Array.of(partAddress, partAddress >>> 8, partAddress >>> 16, partAddress >>> 24);
    facts['partAddr'] = partAddress;
    facts['partZone'] = partAddress & 0xffff;
    facts['partIndex'] = partAddress >>> 16;
    facts['partAddrHex'] = toHex(bytes);
  }
  if (Array.isArray(state)) facts['state'] = named(state as string[]);
  if (Array.isArray(operations)) facts['ops'] = named(operations as string[]);
  if (description !== undefined) facts['description'] = textOf(description as string);
  if (time !== undefined) facts['time'] = timeFacts(time as TimeTag);
  if (from !== undefined) facts['from'] = timeFacts(from as TimeTag);
  if (configuration !== undefined) {
    const counted = typeof configuration === 'object' && configuration !== null && 'length' in configuration;
    const text = counted ? (configuration as unknown as { length: number; text: string }) : undefined;
    facts['length'] = text?.length;
    facts['text'] = textOf(text === undefined ? (configuration as string) : text.text);
  }
  if ('major' in object) facts['version'] = `${String(object['major'])}.${String(object['minor'])}`;
  if (type === 3) Object.assign(facts, analogFacts(Number(object['analogType']), Number(object['value'])));
  const bits = bitBytes[type];
  if (bits !== undefined) {
    const [key, offset, length, size] = bits;
    const at = 2 + index * size + offset;
    // Vectors write the state as a number, high byte first; on the wire the low byte comes first.
    facts[key] = toHex(body.subarray(at, at + length).toReversed());
  }
  return facts;
};

const unitFacts = (unit: DataUnit, body: Uint8Array): Facts => {
  const rest = toHex(body.subarray(2));
  if (unit.name === 'incomplete') return { typeFlag: unit.type, incomplete: true };
  if (unit.name === 'unknown')
    return {
      typeFlag: unit.type,
      count: unit.count,
      unknown: true,
      raw: rest,
      rawHex: rest,
      hex: new OneOf(rest, toHex(body)),
    };
  const { type, objects, surplus } = unit;
  return {
    typeFlag: type,
    count: objects.length,
    objects: objects.map((object, index) => objectFacts(type, object as Facts, body, index)),
    ...(surplus === undefined ? {} : { surplus, trailing: surplus, rest: surplus, extraHex: surplus }),
  };
};

const headerFacts = (message: Omit<Gb26875Message, 'unit'>, frame: Uint8Array): Facts => {
  const timeHex = toHex(frame.subarray(6, 12));
  const cmd = frame[26] ?? 0;
  const words = commandWords[cmd] ?? (cmd < 128 ? ['reserved', 'unknown'] : ['user', 'userDefined', 'unknown']);
  return {
    seq: message.serial,
    mainVersion: message.version.main,
    userVersion: message.version.user,
    time: timeFacts(message.time),
    timeHex,
    timeAsBcd: bcdTimeOf(timeHex),
    source: message.source,
    sourceHexLE: toHex(frame.subarray(12, 18)),
    target: message.target,
    targetHexLE: toHex(frame.subarray(18, 24)),
    aduLength: frame.length - 30,
    cmd,
    cmdName: new OneOf(...words),
    checksumHex: toHex(frame.subarray(-3, -2)),
  };
};

const errorNames = (error: HutongError): readonly string[] => {
  switch (error.code) {
    case 'HT4001':
      return error.location.field?.startsWith('unit') ? ['adu_truncated'] : ['truncated'];
    case 'HT4002':
      return ['bad_checksum'];
    case 'HT4003':
      return ['no_frame', 'bad_start'];
    case 'HT4004':
      return ['bad_end'];
    case 'HT4005':
      return error.facts['reason'] === 'surplus'
        ? ['length_mismatch', 'surplus']
        : ['length_out_of_range', 'bad_length', 'length_too_long'];
    default:
      return [error.code];
  }
};

/** GB/T 26875.3 messages in the words of the shared vectors. */
export const projectGb26875: Projection<Gb26875Message, Gb26875Options> = {
  bytes: fromHex,
  facts: (message, frame) => ({
    ...headerFacts(message, frame),
    ...(message.unit === undefined ? {} : { adu: unitFacts(message.unit, frame.subarray(27, -3)) }),
  }),
  errorNames,
  errorFacts(error, frame) {
    const [name] = errorNames(error);
    const { expected, found, header, unit } = error.facts;
    const byte = (value: unknown): string => Number(value).toString(16).toUpperCase().padStart(2, '0');
    const partial = unit as { type: number; count: number; hex: string } | undefined;
    return {
      detail: error.code === 'HT4002' ? `bad_checksum ${byte(found)}!=${byte(expected)}` : name,
      ...(header === undefined ? {} : headerFacts(header as Gb26875Message, frame)),
      ...(partial === undefined
        ? {}
        : { adu: { typeFlag: partial.type, count: partial.count, hex: partial.hex, error: name } }),
    };
  },
  tolerant: { uncheckedAcknowledgement: true },
};

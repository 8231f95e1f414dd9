import {
  bitSet,
  ByteReader,
  ByteWriter,
  crc16Modbus,
  createResyncFramer,
  defineAdapter,
  deviceAt,
  falseStart,
  observation,
  readField,
  scaled,
  table,
  uint16be,
  uint8,
  type Codec,
  type Trace,
  type Verdict,
} from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';

// A made-up level meter for wells. Frame: A5 5A · length of the body 1 · device 4 · kind 1 · body · CRC-16/MODBUS 2, low first

const start = Uint8Array.of(0xa5, 0x5a);
/** Bytes around the body. */
const overhead = 10;
const maximumBody = 16;

/** A signed number of two bytes with one decimal. */
const tenths: Codec<number> = {
  read: (reader, field) => scaled(reader.int16be(field), 1),
  write: (writer, value, field) => writer.int16be(Math.round(value * 10), field),
};

/** Bodies by kind: each layout is stated once, for decoding, encoding and explaining. */
const bodies = {
  report: {
    kind: 1,
    codec: table({ level: uint16be, temperature: tenths, battery: uint8, alarms: bitSet(1, ['flooded', 'opened']) }),
  },
  setInterval: { kind: 2, codec: table({ seconds: uint16be }) },
  done: { kind: 3, codec: table({ result: uint8 }) },
} as const;

type Name = keyof typeof bodies;

/** A message of the meter, its body beside its name. */
export type MyMeterMessage = { readonly device: number } & (
  | {
      readonly name: 'report';
      /** Centimetres above the bottom. */
      readonly level: number;
      /** Degrees Celsius. */
      readonly temperature: number;
      /** Percent. */
      readonly battery: number;
      readonly alarms: readonly string[];
    }
  | { readonly name: 'setInterval'; readonly seconds: number }
  | { readonly name: 'done'; readonly result: number }
);

const nameOf = (kind: number): Name | undefined =>
  (Object.keys(bodies) as Name[]).find((name) => bodies[name].kind === kind);

const name: Codec<Name> = {
  read(reader, field) {
    const found = nameOf(reader.uint8(field));
    if (found === undefined) throw new HutongError('HT4007', { field, offset: reader.position - 1 });
    return found;
  },
  write: (writer, value, field) => writer.uint8(bodies[value]?.kind ?? -1, field),
};

const sumAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

const sumError = (offset: number): HutongError => new HutongError('HT4002', { offset, field: 'crc' });

function examine(window: Uint8Array): Verdict {
  const size = window[2];
  if (size === undefined) return { type: 'more', needed: 3 };
  if (size > maximumBody) return falseStart;
  const length = size + overhead;
  if (window.length < length) return { type: 'more', needed: length };
  return crc16Modbus(window, 2, length - 2) === sumAt(window, length - 2)
    ? { type: 'frame', length }
    : { type: 'broken', length, error: sumError(length - 2) };
}

function decode(frame: Uint8Array, _options?: object, trace?: Trace): MyMeterMessage {
  const fail = (error: HutongError): void => {
    if (trace === undefined) throw error;
    // With somebody listening, the rest is explained too.
    trace.fault(error);
  };
  if (frame[0] !== start[0] || frame[1] !== start[1]) throw new HutongError('HT4003', { offset: 0 });
  const length = (frame[2] ?? 0) + overhead;
  if (frame.length < 3 || frame.length < length) fail(new HutongError('HT4001', { offset: frame.length }));
  else if (frame.length > length || length > maximumBody + overhead) fail(new HutongError('HT4005', { offset: 2 }));
  else if (crc16Modbus(frame, 2, length - 2) !== sumAt(frame, length - 2)) fail(sumError(length - 2));
  const reader = new ByteReader(frame, 0, frame.length, trace);
  reader.take(2, 'start');
  const size = reader.uint8('length');
  const device = reader.uint32be('device');
  const kind = readField(reader, name, 'name');
  const body = reader.part(size, '');
  const fields = bodies[kind].codec.read(body, '');
  if (body.remaining > 0) fail(new HutongError('HT4005', { offset: body.position, field: 'body' }));
  if (trace !== undefined) reader.take(2, 'crc');
  return { device, name: kind, ...fields } as MyMeterMessage;
}

function encode(message: MyMeterMessage): Uint8Array {
  const layout = bodies[message.name];
  if (layout === undefined) throw new HutongError('HT4009', { field: 'name' });
  const body = new ByteWriter();
  (layout.codec as Codec<unknown>).write(body, message, '');
  const writer = new ByteWriter();
  writer.put(start);
  writer.uint8(body.length, 'length');
  writer.uint32be(message.device, 'device');
  name.write(writer, message.name, 'name');
  writer.put(body.bytes());
  const sum = crc16Modbus(writer.bytes(), 2, writer.length);
  writer.uint16le(sum, 'crc');
  return writer.bytes();
}

/** The level meter as an adapter. */
export const myMeter = defineAdapter<MyMeterMessage>({
  id: 'my-meter',
  title: { zh: '示例窨井液位计', en: 'Example level meter' },
  description: {
    zh: '虚构的窨井液位计，说明第三方如何用一个文件接入协议',
    en: 'A made-up level meter for wells: how a third party adds a protocol with one file',
  },
  references: ['Example Meters, protocol 1.0'],
  transports: ['tcp'],
  quirks: {},
  framer: () => createResyncFramer({ start, maximumLength: maximumBody + overhead, examine }),
  decode,
  encode,
  fields: {
    start: { title: { zh: '起始符', en: 'Start' }, framing: true },
    length: { title: { zh: '数据长度', en: 'Length of the body' }, framing: true },
    device: { title: { zh: '设备号', en: 'Device' }, clause: '2.1' },
    name: { title: { zh: '报文种类', en: 'Kind' }, clause: '2.2' },
    level: { title: { zh: '液位', en: 'Level' }, unit: 'cm', clause: '3.1' },
    temperature: { title: { zh: '温度', en: 'Temperature' }, unit: 'Cel', clause: '3.1' },
    battery: { title: { zh: '电量', en: 'Battery' }, unit: '%', clause: '3.1' },
    alarms: { title: { zh: '告警', en: 'Alarms' }, clause: '3.1' },
    seconds: { title: { zh: '上报间隔', en: 'Interval' }, unit: 's', clause: '3.2' },
    result: { title: { zh: '结果', en: 'Result' }, clause: '3.3' },
    crc: { title: { zh: '校验', en: 'CRC' }, framing: true },
  },
  // Nothing in its frames names a person, so a recording may hold them as they are.
  personal: {},
  map(message, context) {
    if (message.name !== 'report') return { records: [], lost: [message.name] };
    const { level, temperature, battery, alarms, device } = message;
    const observedAt = formatDateTime(context.receivedAt);
    const add = (property: string, value: number | boolean): ReturnType<typeof observation> =>
      observation(
        context,
        'my-meter',
        deviceAt(context, 'my-meter', String(device)),
        `${device}-${context.receivedAt}`,
        {
          property,
          value,
          observedAt,
        },
      );
    return {
      records: [
        add('water.level', scaled(level, 2)),
        add('temperature', temperature),
        add('battery.level', battery),
        add('water.leak', alarms.includes('flooded')),
        add('door.open', alarms.includes('opened')),
      ],
      lost: alarms.filter((alarm) => alarm !== 'flooded' && alarm !== 'opened'),
    };
  },
  simulations: ['normal', 'flooded'],
  simulate(kind, { address, random }) {
    const device = Number(address);
    if (!Number.isInteger(device) || device < 0 || device >= 2 ** 32)
      throw new HutongError('HT4009', { field: 'address' });
    if (kind !== 'normal' && kind !== 'flooded') throw new HutongError('HT4007', { field: 'kind' });
    const flooded = kind === 'flooded';
    return {
      device,
      name: 'report',
      level: flooded ? 300 : 100 + Math.floor(random() * 40),
      temperature: scaled(150 + Math.floor(random() * 50), 1),
      battery: 90,
      alarms: flooded ? ['flooded'] : [],
    };
  },
  commands: {
    setInterval: {
      title: { zh: '设置上报间隔', en: 'Set the interval of reports' },
      effect: 'write',
      clause: '3.2',
      parameters: {
        seconds: { title: { zh: '间隔', en: 'Interval' }, type: 'integer', minimum: 10, maximum: 65_535, unit: 's' },
      },
      build: ({ address }, { seconds }) => [{ device: Number(address), name: 'setInterval', seconds: Number(seconds) }],
      result(message, sent) {
        if (message.name !== 'done' || message.device !== sent.device) return undefined;
        return { status: message.result === 0 ? 'done' : 'failed', values: { result: message.result } };
      },
      timeout: 10_000,
      retries: 2,
    },
  },
});

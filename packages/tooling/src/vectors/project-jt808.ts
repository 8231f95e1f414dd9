import { fromHex, safeDecode, toHex } from '@hutong/adapter-kit';
import {
  jt808,
  loadOf,
  parameterBytes,
  sealPacket,
  textOf,
  unescapePacket,
  type FieldText,
  type Jt808Body,
  type Jt808Message,
  type Jt808Options,
  type Location,
  type Parameter,
} from '@hutong/adapters/jt808';
import type { HutongError } from '@hutong/standard';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

type Facts = Record<string, unknown>;

const low = (bytes: Uint8Array): string => toHex(bytes).toLowerCase();
const hexId = (id: number, size: number): string => `0x${id.toString(16).toUpperCase().padStart(size, '0')}`;
const byte = (value: unknown): string => Number(value).toString(16).padStart(2, '0');
const micro = (degrees: number): number => Math.round(degrees * 1e6);
const tenth = (value: number): number => Math.round(value * 10);
const packetOf = (frame: Uint8Array): Uint8Array => unescapePacket(frame, frame[0] === 0x7e ? 1 : 0, frame.length - 1);

const timeFact = (time: Location['time']): unknown =>
  typeof time === 'string' ? time.slice(0, 19).replace('T', ' ') : new OneOf(null, time.hex);

const bitNames: Readonly<Record<string, string>> = {
  violationWarning: 'violation warning (2019)',
  tyrePressureWarning: 'tyre pressure warning (2019)',
  rightTurnBlindArea: 'right-turn blind area (2019)',
  area: 'in/out area',
  route: 'in/out route',
  danger: 'danger warning',
  gnssFault: 'GNSS fault',
  drivingOvertime: 'day driving overtime',
  parkingOvertime: 'overtime parking',
  segmentTime: 'segment time',
  vssFault: 'VSS fault',
  icCardFault: 'IC card',
  displayFault: 'display',
  ttsFault: 'TTS',
  cameraFault: 'camera',
};
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The additional items as the vectors key them; a repeated id matches with any of its occurrences. */
const additional = (location: Location, bytes: Uint8Array): Facts => {
  const facts = new Map<string, OneOf>();
  let at = 28;
  for (const { id, value } of location.items ?? []) {
    const length = bytes[at + 1] ?? 0;
    const raw = bytes.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    const members = typeof value === 'object' && value !== null ? (value as Facts) : {};
    const word = raw.reduce((sum, part) => sum * 256 + part, 0);
    const named: Readonly<Record<number, Facts>> = {
      0x01: { 'mileage_0.1km': word },
      0x02: { 'fuel_0.1L': word },
      0x03: { 'recorderSpeed_0.1kmh': word },
      0x04: { manualConfirmEventId: word },
      0x05: { tyrePressure: [...raw] },
      0x06: { compartmentTemp: value },
      0x11: { overspeedAreaType: members['areaType'], areaId: members['areaId'] },
      0x13: { routeId: members['segmentId'], driveTime_s: members['seconds'] },
      0x25: { extSignal: word },
      0x2a: { io: word },
      0x2b: { ad1_high16: members['ad1'], ad0_low16: members['ad0'] },
      0x30: { csq: word },
      0x31: { gnss: word },
    };
    const fact = { raw: low(raw), ...members, ...named[id] };
    const key = hexId(id, 2);
    facts.set(key, new OneOf(...(facts.get(key)?.values ?? []), fact));
  }
  return Object.fromEntries(facts);
};

const dword = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

const locationFacts = (location: Location, bytes: Uint8Array): Facts => ({
  alarm: dword(bytes, 0),
  status: dword(bytes, 4),
  lat: Math.abs(micro(location.latitude)),
  lng: Math.abs(micro(location.longitude)),
  lat_signed: micro(location.latitude),
  lng_signed: micro(location.longitude),
  alt: location.altitude,
  'speed_0.1kmh': tenth(location.speed),
  direction: location.direction,
  time: timeFact(location.time),
  additional: additional(location, bytes),
});

const mediaFacts = (data: Uint8Array): Facts => {
  const facts: Facts = { mediaLen: data.length, soi: low(data.subarray(0, 2)), eoi: low(data.subarray(-2)) };
  const start = data.findIndex((value, index) => value === 0xff && data[index + 1] === 0xc0);
  const word = (at: number): number => (data[at] ?? 0) * 256 + (data[at + 1] ?? 0);
  return start === -1 ? facts : { ...facts, jpegHeight: word(start + 5), jpegWidth: word(start + 7) };
};

const parametersOf = (parameters: readonly Parameter[]): Facts =>
  Object.fromEntries(parameters.map((parameter) => [hexId(parameter.id, 8), low(parameterBytes(parameter))]));

const texts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'hex' in value && 'text' in value
        ? textOf(value as FieldText)
        : value,
    ]),
  );

const batchFacts = (body: Extract<Jt808Body, { name: 'locationBatch' }>, bytes: Uint8Array): Facts => {
  let at = 3;
  const items = body.locations.map((location) => {
    const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    const part = bytes.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    return locationFacts(location, part);
  });
  return { count: items.length, type: body.kind, items };
};

const dataFacts = (body: Jt808Body, bytes: Uint8Array): Facts => {
  switch (body.name) {
    case 'raw':
      return { raw: low(bytes) };
    case 'resources':
      return {
        raw: low(bytes),
        ackSerial: body.serial,
        itemCount: body.resources.length,
        itemSize: (bytes.length - 6) / body.resources.length,
      };
    case 'location':
      return locationFacts(body, bytes);
    case 'locationBatch':
      return batchFacts(body, bytes);
    case 'terminalAcknowledgement':
    case 'platformAcknowledgement':
      return { ackSerial: body.serial, ackMsgId: hexId(body.id, 4), result: body.result };
    case 'registrationAnswer':
      return { ackSerial: body.serial, result: body.result, ...texts({ authCode: body.authenticationCode }) };
    case 'authentication':
      return texts({ authCode: body.code, imei: body.imei, software: body.software });
    case 'parameters': {
      const ids = body.parameters.map(({ id }) => hexId(id, 8));
      return {
        ackSerial: body.serial,
        count: bytes[2],
        itemsFound: ids.length,
        firstId: ids[0],
        lastId: ids.at(-1),
        params: parametersOf(body.parameters),
      };
    }
    case 'setParameters':
      return { count: body.parameters.length, params: parametersOf(body.parameters) };
    case 'platformRetransmit':
    case 'terminalRetransmit':
      return { origSerial: body.serial, count: body.ids.length, ids: body.ids };
    case 'mediaData': {
      const { mediaId, mediaType, format, event, channel, position, data } = body;
      const place = position === undefined ? {} : { location: locationFacts(position, bytes.subarray(8, 36)) };
      return { mediaId, mediaType, mediaFormat: format, event, channel, ...place, ...mediaFacts(fromHex(data)) };
    }
    case 'mediaEvent':
      return { ...body, mediaFormat: body.format };
    default:
      return texts({ ...body });
  }
};

const brokenFacts = (body: Jt808Body): Facts => {
  const locations = body.name === 'location' ? [body] : body.name === 'locationBatch' ? body.locations : [];
  const broken = locations.find(({ brokenItem }) => brokenItem !== undefined)?.brokenItem;
  if (broken === undefined) return {};
  const { reason, id, declared, available } = broken;
  const detail =
    reason === 'overrun'
      ? `addition_overrun id ${byte(id)} len ${declared ?? 0} have ${available ?? 0}`
      : 'addition_truncated_header';
  return { error: `addition_${reason}`, itemId: hexId(id, 2), declared, available, detail };
};

const headerFacts = (message: Jt808Message, body: Uint8Array): Facts => ({
  msgId: hexId(message.id, 4),
  bodyLen: body.length,
  phone: message.phone,
  serial: message.serial,
  versionFlag: message.protocolVersion === undefined ? 0 : 1,
  protoVer: message.protocolVersion,
  encrypt: message.encryption ?? 0,
  subpackage: message.part !== undefined,
  total: message.part?.total,
  index: message.part?.index,
  rawBody: low(body),
});

const bodyBytes = (message: Jt808Message, packet: Uint8Array): Uint8Array => {
  const from = (message.protocolVersion === undefined ? 12 : 17) + (message.part === undefined ? 0 : 4);
  return packet.subarray(from, -1);
};

const facts = (message: Jt808Message, frame: Uint8Array): Facts => {
  const packet = packetOf(frame);
  const body = bodyBytes(message, packet);
  const load = message.body.name === 'location' ? { load: loadOf(message.body.status) } : {};
  return {
    ...headerFacts(message, body),
    checksum: low(packet.subarray(-1)),
    data: dataFacts(message.body, body),
    ...load,
    ...brokenFacts(message.body),
  };
};

const errorNames = (error: HutongError): readonly string[] => {
  const { reason } = error.facts;
  if (reason === 'unterminated') return ['frame_unterminated', 'unterminated'];
  if (reason === 'too-short') return ['header_too_short', 'too_short'];
  if (reason === 'length-mismatch') return ['body_length_mismatch'];
  if (reason === 'bad-escape') return ['bad_escape'];
  return error.code === 'HT4002'
    ? ['checksum_mismatch']
    : error.code === 'HT4001'
      ? ['body_truncated', 'truncated']
      : [error.code];
};

const detailOf = (error: HutongError): string => {
  const { declared, actual, expected, found, reason } = error.facts;
  if (reason === 'length-mismatch') return `body_length_mismatch hdr ${String(declared)} got ${String(actual)}`;
  if (error.code === 'HT4002') return `checksum_mismatch calc ${byte(expected)} got ${byte(found)}`;
  return errorNames(error).at(-1) ?? '';
};

/** The body of a message of its own as a frame, to tell a vector that is a body only. */
const bodyOnly = (id: number, hex: string, modern: boolean): Facts => {
  const header = {
    id,
    phone: modern ? '0'.repeat(20) : '0'.repeat(12),
    serial: 0,
    ...(modern ? { protocolVersion: 1 } : {}),
  };
  const frame = jt808.encode({ ...header, body: { name: 'raw', raw: hex } });
  const outcome = safeDecode(jt808, frame);
  return outcome.ok ? dataFacts(outcome.value.body, fromHex(hex)) : {};
};

const bitFacts = (hex: string): Facts => {
  const body = `${hex}${hex}`.padEnd(44, '0') + '200101000000';
  const frame = jt808.encode({ id: 0x0200, phone: '0'.repeat(12), serial: 0, body: { name: 'raw', raw: body } });
  const message = jt808.decode(frame);
  if (message.body.name !== 'location') return {};
  const { alarms, status } = message.body;
  const word = Number.parseInt(hex, 16);
  const bits = Object.fromEntries(
    Array.from({ length: 32 }, (_, index) => {
      const name = alarms.find(
        (_name, place) =>
          [...word.toString(2)].toReversed().flatMap((bit, at) => (bit === '1' ? [at] : []))[place] === index,
      );
      const set = Math.floor(word / 2 ** index) % 2;
      return [`bit${index}`, name === undefined ? set : new OneOf(bitNames[name] ?? spaced(name), spaced(name), set)];
    }),
  );
  const named = ['acc', 'positioned', 'south', 'west', 'outOfService', 'gps', 'beidou', 'glonass', 'galileo', 'moving'];
  return {
    field: new OneOf('alarm', 'status'),
    count: alarms.length,
    ...bits,
    load: loadOf(status),
    bits9_8: `${Math.floor(word / 512) % 2}${Math.floor(word / 256) % 2}`,
    ...Object.fromEntries(named.map((name) => [name, status.includes(name)])),
  };
};

/** What a stream of several frames holds: its frames, what is around them, and its split message put together. */
const streamFacts = (text: string): Facts => {
  const framer = jt808.framer();
  const pushed = framer.push(fromHex(text));
  const pendingBytes = framer.buffered;
  const events = [...pushed, ...framer.end()];
  const session = jt808.session?.({ now: () => 0 });
  const sound = events.filter(({ type }) => type === 'frame');
  const delimited = events.filter(({ type, bytes }) => type !== 'discarded' && bytes.at(-1) === 0x7e);
  const garbage = (found: (typeof events)[number] | undefined): string | undefined =>
    found?.type === 'discarded' ? low(found.bytes) : undefined;
  const parts = sound.flatMap(({ bytes }) => {
    const outcome = safeDecode(jt808, bytes);
    return outcome.ok ? [{ message: outcome.value, bytes }] : [];
  });
  const whole = parts.flatMap(({ message }) => session?.receive(message).deliver ?? []).at(-1);
  const [first] = parts;
  const around = {
    stream: true,
    frames: new OneOf(
      sound.map(({ bytes }) => low(bytes)),
      ...(sound.length === 0 ? [delimited.map(({ bytes }) => low(bytes))] : []),
    ),
    pendingBytes,
    leadingGarbage: garbage(events[0]),
    trailingGarbage: garbage(events.at(-1)),
  };
  if (first?.message.part === undefined || whole === undefined || whole.part !== undefined) return around;
  const pieces = parts.map(({ message, bytes }) => facts(message, bytes));
  const raw = Uint8Array.from(
    parts
      .toSorted((left, right) => (left.message.part?.index ?? 0) - (right.message.part?.index ?? 0))
      .flatMap(({ message, bytes }) => [...bodyBytes(message, packetOf(bytes))]),
  );
  return {
    ...around,
    ...headerFacts(whole, raw),
    total: first.message.part.total,
    subpackages: pieces,
    serials: pieces.map(({ serial }) => serial),
    indexes: pieces.map(({ index }) => index),
    bodyLens: pieces.map(({ bodyLen }) => bodyLen),
    reassembledLen: raw.length,
    badChecksumParts: [],
    data: dataFacts(whole.body, raw),
  };
};

/** JT/T 808 messages in the words of the shared vectors. */
export const projectJt808: Projection<Jt808Message, Jt808Options> = {
  bytes: fromHex,
  facts,
  errorNames,
  errorFacts(error, frame) {
    const { declared, actual, expected, found } = error.facts;
    const outcome = safeDecode(jt808, frame, { versionBitWithOldHeader: true });
    const flat = (message: Jt808Message, bytes: Uint8Array): Facts => {
      const body = bodyBytes(message, bytes);
      const data = dataFacts(message.body, body);
      const items = Object.values((data['additional'] ?? {}) as Readonly<Record<string, OneOf>>);
      return {
        ...headerFacts(message, body),
        ...Object.assign({}, ...items.flatMap(({ values }) => values)),
        ...data,
        checksum: low(bytes.subarray(-1)),
      };
    };
    const unchecked = (): Facts => {
      if (error.code !== 'HT4002') return {};
      const packet = packetOf(frame);
      const again = sealPacket(packet.subarray(0, -1));
      const resealed = safeDecode(jt808, again);
      return {
        alsoUnknownMsgId: hexId((packet[0] ?? 0) * 256 + (packet[1] ?? 0), 4),
        ...(resealed.ok ? { skipCrc: flat(resealed.value, packet) } : {}),
      };
    };
    const bare = safeDecode(jt808, frame, { bareChecksum: true });
    const fallback = (): Facts => {
      if (!outcome.ok) return {};
      const message = outcome.value;
      const packet = packetOf(frame);
      const body = bodyBytes(message, packet);
      return {
        fallback: {
          layout: '2013 header although bit 14 is set',
          ...headerFacts(message, body),
          ...dataFacts(message.body, body),
        },
      };
    };
    return {
      detail: detailOf(error),
      ...(error.code === 'HT4002' ? { calc: byte(expected), got: byte(found) } : { declared, actual }),
      ...unchecked(),
      ...(bare.ok ? { tolerant: flat(bare.value, unescapePacket(frame, 1, frame.length - 1, true)) } : {}),
      ...fallback(),
    };
  },
  plain(frame) {
    const text = frame.trim();
    if (/^[0-9a-f]{8}$/i.test(text) && !/^7e/i.test(text)) return bitFacts(text);
    if (!/7e$/i.test(text)) {
      const bodies = [bodyOnly(0x0200, text, false), bodyOnly(0x0102, text, true)];
      const known = bodies.find((body) => !(body['time'] instanceof OneOf) && body['time'] !== undefined) ?? bodies[1];
      return { bodyOnly: true, ...known, ...streamFacts(text) };
    }
    return streamFacts(text);
  },
  tolerant: { versionBitWithOldHeader: true, bareChecksum: true },
};

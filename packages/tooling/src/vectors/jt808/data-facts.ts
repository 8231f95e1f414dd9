import { fromHex } from '@hutong/adapter-kit';
import { parameterBytes, textOf, type FieldText, type Jt808Body, type Parameter } from '@hutong/adapters/jt808';
import { hexId, low, type Facts } from './facts.ts';
import { locationFacts } from './location-facts.ts';

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

/** The body of a message. */
export const dataFacts = (body: Jt808Body, bytes: Uint8Array): Facts => {
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

import { codeLists, findCode, formatUrn, specVersion, type Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';

/** One reading before it becomes a record. */
export interface Reading {
  readonly property: string;
  readonly value: boolean | number | string;
  readonly observedAt: string;
  readonly quality?: Observation['quality'];
  readonly component?: string | undefined;
  readonly note?: string | undefined;
}

/** Letters, digits and `.`, `_`, `-` stand for themselves in a local id. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9._-]/.test(String.fromCodePoint(code)) ? 1 : 0,
);

/** Characters that a local id cannot carry are written as `~` and their code in hexadecimal, so that ids stay distinct. */
export function localId(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || plain[code] === 0) return escaped(text);
  }
  return text;
}

const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9._-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}`);

const onLine = ({ line }: MappingContext, key: string): string => (line === undefined ? key : `${line}-${key}`);

/** What a map makes of each key, kept for the keys that come again and again: systems, adapters, properties. */
const remembered = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= 1000) known.clear();
    known.set(key, made);
    return made;
  };
};

// The parts of a URN are checked one by one: a system once, an address and a key each time they change.
const devicePrefix = remembered((system) => formatUrn('Device', system, 'x').slice(0, -1));
const observationPrefix = remembered((system) => formatUrn('Observation', system, 'x').slice(0, -1));
/** What a property brings to each of its readings: the end of the id, and its unit ('' for none). */
const propertyOf = remembered((property) => ({
  ending: `-${localId(property)}`,
  unit: findCode(codeLists['ht-observed-property'], property)?.attributes?.['unit'] ?? '',
}));

/** URN of the device at an address: the registered one, else one derived from the address. */
export const deviceAt = (context: MappingContext, adapter: string, address: string): string =>
  context.deviceOf?.(address) ?? `${devicePrefix(context.system)}${localId(`${adapter}-${onLine(context, address)}`)}`;

/** A device as the source of readings: what all of them share. */
export interface ReadingSource {
  readonly channel: string;
  /** URN of the device. */
  readonly device: string;
  /** The ids of its readings up to the address on the wire. */
  readonly start: string;
  /** The URN comes from the address and not from a registry. */
  readonly derived: boolean;
}

const mostSources = 10_000;

interface Line {
  readonly system: string;
  readonly channel: string;
  readonly line: string | undefined;
  readonly sources: Map<string, ReadingSource>;
}

const lineOf = remembered((key): Line => {
  const [channel = '', system = '', line] = JSON.parse(key) as string[];
  return { channel, system, line, sources: new Map() };
});
// Messages of one line often follow each other.
let last = lineOf('["",""]');

/** The device at an address, or at its shorter form `plain`, as a source of readings. */
export function sourceAt(context: MappingContext, channel: string, address: string, plain?: string): ReadingSource {
  const { system, line } = context;
  if (last.channel !== channel || last.system !== system || last.line !== line)
    last = lineOf(JSON.stringify(line === undefined ? [channel, system] : [channel, system, line]));
  const { sources } = last;
  const known = sources.get(address);
  // A registry may answer differently from one message to the next.
  const registered = context.deviceOf?.(address, plain);
  if (known !== undefined && (registered === undefined ? known.derived : known.device === registered)) return known;
  const id = localId(`${channel}-${onLine(context, address)}`);
  const source = {
    channel,
    device: registered ?? `${devicePrefix(system)}${id}`,
    start: `${observationPrefix(system)}${id}-`,
    derived: registered === undefined,
  };
  if (sources.size >= mostSources) sources.clear();
  sources.set(address, source);
  return source;
}

const recordOf = (
  { system, division, simulated }: MappingContext,
  channel: string,
  device: string,
  id: string,
  unit: string,
  { property, value, observedAt, quality = 'good', component, note }: Reading,
): Observation => {
  const provenance = { system, channel };
  // Members in the order of the entity. Most readings have a unit or none and nothing else; a literal costs less than
  // members that are added in place, and those less than spreading.
  if (simulated !== true && component === undefined && note === undefined)
    return (
      unit === ''
        ? { id, type: 'Observation', specVersion, division, provenance, device, property, value, observedAt, quality }
        : {
            id,
            type: 'Observation',
            specVersion,
            division,
            provenance,
            device,
            property,
            value,
            unit,
            observedAt,
            quality,
          }
    ) as Observation;
  const record: Record<string, unknown> = { id, type: 'Observation', specVersion, division, provenance };
  if (simulated === true) record['simulated'] = true;
  record['device'] = device;
  record['property'] = property;
  record['value'] = value;
  if (unit !== '') record['unit'] = unit;
  record['observedAt'] = observedAt;
  record['quality'] = quality;
  if (component !== undefined) record['component'] = component;
  if (note !== undefined) record['note'] = note;
  return record as Observation;
};

/**
 * An Observation of a source with the unit of its property. `key` tells its readings apart, in characters of a local id;
 * the same message seen again gives the same ids and the same content, so a repeated frame changes nothing.
 */
export function readingOf(context: MappingContext, source: ReadingSource, key: string, reading: Reading): Observation {
  const { ending, unit } = propertyOf(reading.property);
  return recordOf(context, source.channel, source.device, source.start + key + ending, unit, reading);
}

/** An Observation of any device; `key` tells its readings apart and may have any characters. */
export function observation(
  context: MappingContext,
  channel: string,
  device: string,
  key: string,
  reading: Reading,
): Observation {
  const { ending, unit } = propertyOf(reading.property);
  const id = `${observationPrefix(context.system)}${localId(`${channel}-${onLine(context, key)}`)}${ending}`;
  return recordOf(context, channel, device, id, unit, reading);
}

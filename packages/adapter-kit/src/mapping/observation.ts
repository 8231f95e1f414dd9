import { codeLists, findCode, formatUrn, specVersion, type Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';

/** One reading before it becomes a record. */
export interface Reading {
  readonly property: string;
  readonly value: boolean | number | string;
  readonly observedAt: string;
  readonly quality?: Observation['quality'];
  readonly component?: string | undefined;
  readonly note?: string;
}

/** Characters that a local id cannot carry are written as `~` and their code in hexadecimal, so that ids stay distinct. */
export const localId = (text: string): string => (/^[A-Za-z0-9._-]*$/.test(text) ? text : escaped(text));

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
const unitOf = remembered(
  (property) => findCode(codeLists['ht-observed-property'], property)?.attributes?.['unit'] ?? '',
);

/** URN of the device at an address: the registered one, else one derived from the address. */
export const deviceAt = (context: MappingContext, adapter: string, address: string): string =>
  context.deviceOf?.(address) ?? `${devicePrefix(context.system)}${localId(`${adapter}-${onLine(context, address)}`)}`;

/**
 * An Observation with the unit of its property. `key` tells the readings of one message apart; the same message seen
 * again gives the same ids and the same content, so a repeated frame changes nothing.
 */
export function observation(
  context: MappingContext,
  channel: string,
  device: string,
  key: string,
  reading: Reading,
): Observation {
  const { property, value, observedAt, quality = 'good', component, note } = reading;
  const { system, division } = context;
  const unit = unitOf(property);
  // Members in the order of the entity; the optional ones are added in place, since spreading costs more than mapping.
  const record: Record<string, unknown> = {
    id: `${observationPrefix(system)}${localId(`${channel}-${onLine(context, key)}-${property}`)}`,
    type: 'Observation',
    specVersion,
    division,
    provenance: { system, channel },
  };
  if (context.simulated === true) record['simulated'] = true;
  record['device'] = device;
  record['property'] = property;
  record['value'] = value;
  if (unit !== '') record['unit'] = unit;
  record['observedAt'] = observedAt;
  record['quality'] = quality;
  if (component !== undefined) record['component'] = component;
  if (note !== undefined) record['note'] = note;
  return record as Observation;
}

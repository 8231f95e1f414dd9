import { codeLists, findCode, formatUrn, specVersion, type Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';

/** One reading before it becomes a record. */
export interface Reading {
  readonly property: string;
  readonly value: boolean | number | string;
  readonly observedAt: string;
  readonly quality?: Observation['quality'];
  readonly component?: string;
  readonly note?: string;
}

/** Characters that a local id cannot carry are written as `~` and their code in hexadecimal, so that ids stay distinct. */
export const localId = (text: string): string => (/^[A-Za-z0-9._-]*$/.test(text) ? text : escaped(text));

const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9._-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}`);

const onLine = ({ line }: MappingContext, key: string): string => (line === undefined ? key : `${line}-${key}`);

/** URN of the device at an address: the registered one, else one derived from the address. */
export const deviceAt = (context: MappingContext, adapter: string, address: string): string =>
  context.deviceOf?.(address) ?? formatUrn('Device', context.system, localId(`${adapter}-${onLine(context, address)}`));

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
  const unit = findCode(codeLists['ht-observed-property'], property)?.attributes?.['unit'];
  return {
    id: formatUrn('Observation', context.system, localId(`${channel}-${onLine(context, key)}-${property}`)),
    type: 'Observation',
    specVersion,
    division: context.division,
    provenance: { system: context.system, channel },
    ...(context.simulated ? { simulated: true } : {}),
    device,
    property,
    value,
    ...(unit ? { unit } : {}),
    observedAt,
    quality,
    ...(component === undefined ? {} : { component }),
    ...(note === undefined ? {} : { note }),
  } as Observation;
}

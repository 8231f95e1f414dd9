import type { Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';
import { localId } from './local-id.ts';
import { observationRecord } from './observation-record.ts';
import { observedProperty } from './observed-property.ts';
import { observationPrefix, onLine } from './reading-source.ts';

/** One reading before it becomes a record. */
export interface Reading {
  readonly property: string;
  readonly value: boolean | number | string;
  readonly observedAt: string;
  readonly quality?: Observation['quality'];
  readonly component?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * An Observation of any device with the unit of its property; `key` tells its readings apart and may have any
 * characters. The same message seen again gives the same ids and the same content, so a repeated frame changes nothing.
 */
export function observation(
  context: MappingContext,
  channel: string,
  device: string,
  key: string,
  { property, value, observedAt, quality = 'good', component, note }: Reading,
): Observation {
  const { system } = context;
  const known = observedProperty(property);
  const id = `${observationPrefix(system)}${localId(`${channel}-${onLine(context, key)}`)}${known.ending}`;
  const provenance = { system, channel };
  return observationRecord(context, provenance, id, device, known, value, observedAt, quality, component, note);
}

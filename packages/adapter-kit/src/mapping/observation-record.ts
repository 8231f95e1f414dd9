import { specVersion, type Observation } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';
import type { ObservedProperty } from './observed-property.ts';
import type { ReadingSource } from './reading-source.ts';

type Value = boolean | number | string;
type Provenance = ReadingSource['provenance'];
type Quality = Observation['quality'];

const type = 'Observation';

// Readings are made by the million and have a unit, a component and a note or not: a literal for each form, with its
// members in the order of the entity, costs a fraction of members that are added one by one.

/** An Observation without component and note. */
export const plainRecord = (
  division: string,
  provenance: Provenance,
  id: string,
  device: string,
  { code: property, unit }: ObservedProperty,
  value: Value,
  observedAt: string,
  quality: Quality,
): Observation =>
  (unit === ''
    ? { id, type, specVersion, division, provenance, device, property, value, observedAt, quality }
    : {
        id,
        type,
        specVersion,
        division,
        provenance,
        device,
        property,
        value,
        unit,
        observedAt,
        quality,
      }) as Observation;

const ofComponent = (
  division: string,
  provenance: Provenance,
  id: string,
  device: string,
  { code: property, unit }: ObservedProperty,
  value: Value,
  observedAt: string,
  quality: Quality,
  component: string,
): Observation =>
  (unit === ''
    ? { id, type, specVersion, division, provenance, device, property, value, observedAt, quality, component }
    : {
        id,
        type,
        specVersion,
        division,
        provenance,
        device,
        property,
        value,
        unit,
        observedAt,
        quality,
        component,
      }) as Observation;

const noted = (
  division: string,
  provenance: Provenance,
  id: string,
  device: string,
  { code: property, unit }: ObservedProperty,
  value: Value,
  observedAt: string,
  quality: Quality,
  component: string,
  note: string,
): Observation =>
  (unit === ''
    ? { id, type, specVersion, division, provenance, device, property, value, observedAt, quality, component, note }
    : {
        id,
        type,
        specVersion,
        division,
        provenance,
        device,
        property,
        value,
        unit,
        observedAt,
        quality,
        component,
        note,
      }) as Observation;

/** An Observation of any form. */
export function observationRecord(
  { division, simulated }: MappingContext,
  provenance: Provenance,
  id: string,
  device: string,
  property: ObservedProperty,
  value: Value,
  observedAt: string,
  quality: Quality,
  component?: string,
  note?: string,
): Observation {
  if (simulated !== true) {
    if (component !== undefined)
      return note === undefined
        ? ofComponent(division, provenance, id, device, property, value, observedAt, quality, component)
        : noted(division, provenance, id, device, property, value, observedAt, quality, component, note);
    if (note === undefined) return plainRecord(division, provenance, id, device, property, value, observedAt, quality);
  }
  const { code, unit } = property;
  return {
    id,
    type,
    specVersion,
    division,
    provenance,
    ...(simulated === true ? { simulated } : {}),
    device,
    property: code,
    value,
    ...(unit === '' ? {} : { unit }),
    observedAt,
    quality,
    ...(component === undefined ? {} : { component }),
    ...(note === undefined ? {} : { note }),
  } as Observation;
}

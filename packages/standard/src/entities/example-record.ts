import { formatUrn } from '../identifiers/urn.ts';
import { specVersion } from './record-fields.ts';

/** Division of all example records: a made-up community under a real county (340111 Baohe, Hefei). */
export const exampleDivision = '340111999001';

/** Id of an example record of a type. */
export const exampleId = (type: string, localId: string): string => formatUrn(type, 'example', localId);

/** A whole example record: the common members around a type's own. */
export const exampleRecord = (
  type: string,
  localId: string,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  id: exampleId(type, localId),
  type,
  specVersion,
  division: exampleDivision,
  provenance: { system: 'example', recordedAt: '2026-01-01T08:00:00+08:00' },
  simulated: true,
  ...own,
});

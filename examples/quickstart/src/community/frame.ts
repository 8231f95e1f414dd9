import { formatUrn, type HutongRecord } from '@hutong/standard';

/** A made-up community and street under a real county: 340111 is Baohe, Hefei; 999001 is not assigned. */
export const communityCode = '340111999001';

/** The system that exports the data, as it stands in ids and provenance. */
export const system = 'demo-property';

/** The day of the export; ages are counted to it. */
export const exportDay = '2026-01-01';

/** Members that all records share; the data set's manifest states them once. */
export const sharedMembers = {
  specVersion: '1.0',
  division: communityCode,
  provenance: {
    system,
    vendor: '示例物业软件',
    channel: 'export',
    recordedAt: `${exportDay}T08:00:00+08:00`,
  },
  simulated: true,
} as const;

type Own<Type extends HutongRecord['type']> = Omit<
  Extract<HutongRecord, { type: Type }>,
  'id' | 'type' | 'specVersion' | 'division' | 'provenance' | 'simulated'
> & { readonly division?: string };

/** Id of a record of the community. */
export const idOf = (type: HutongRecord['type'], localId: string): string => formatUrn(type, system, localId);

/** Serial number of fixed width behind a letter, e.g. `r0001`. */
export const serial = (letter: string, number: number, width: number): string =>
  `${letter}${String(number).padStart(width, '0')}`;

/** A whole record: the shared members around its own. */
export const createRecord = <Type extends HutongRecord['type']>(
  type: Type,
  localId: string,
  own: Own<Type>,
): Extract<HutongRecord, { type: Type }> =>
  ({ id: idOf(type, localId), type, ...sharedMembers, ...own }) as unknown as Extract<HutongRecord, { type: Type }>;

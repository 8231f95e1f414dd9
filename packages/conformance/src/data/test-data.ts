import { formatUrn, specVersion } from '@hutong/standard';
import { formatDateTime } from '@hutong/standard';
import { communityIn } from './test-division.ts';

/** A record as the checks build it. */
export interface TestRecord extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
}

/** Builds records of one check under ids that no other check and no earlier run has used. */
export interface TestData {
  /** System that issues this check's records. */
  readonly system: string;
  /** Community of this check's records, inside the declared division. */
  readonly division: string;
  /** Another community, outside the first one's street where the declared division allows it. */
  readonly otherDivision: string;
  /** A name that is unique to this check, e.g. for staff ids. */
  name(label: string): string;
  /** A fresh id of the type. */
  id(type: string): string;
  /** A whole record: the common members around a type's own, marked as simulated. */
  record(type: string, own: Readonly<Record<string, unknown>>, options?: RecordOptions): TestRecord;
  /** An instant of the subject's time, `milliseconds` away from now, in RFC 3339. */
  instant(milliseconds: number): string;
}

export interface RecordOptions {
  readonly system?: string;
  readonly division?: string;
}

export interface TestDataOptions {
  readonly systemPrefix: string;
  /** Eight hex digits of the run. */
  readonly runKey: string;
  /** Position of the check in the suite. */
  readonly position: number;
  readonly declaredDivision: string;
  now(): number;
}

export function createTestData(options: TestDataOptions): TestData {
  const { systemPrefix, runKey, position, declaredDivision } = options;
  const system = `${systemPrefix}-${runKey}-${String(position).padStart(2, '0')}`;
  const division = communityIn(declaredDivision, `${runKey}/${position}/a`);
  let serial = 0;
  const id = (type: string, issuer = system): string => formatUrn(type, issuer, `c${++serial}`);
  return {
    system,
    division,
    otherDivision: communityIn(declaredDivision, `${runKey}/${position}/b`, division),
    name: (label) => `${system}-${label}`,
    id,
    instant: (milliseconds) => formatDateTime(Math.floor(options.now() / 1000) * 1000 + milliseconds),
    record: (type, own, { system: issuer = system, division: place = division } = {}) => ({
      id: id(type, issuer),
      type,
      specVersion,
      division: place,
      provenance: { system: issuer, channel: 'conformance' },
      simulated: true,
      ...own,
    }),
  };
}

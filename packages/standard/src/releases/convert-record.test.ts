import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arbitraryObject } from '../__fixtures__/arbitrary-field.ts';
import { fieldIssues } from '../__fixtures__/field-issues.ts';
import { readRelease, releaseEntity } from '../__fixtures__/release-entity.ts';
import { exampleRecord } from '../entities/example-record.ts';
import { errorCodes } from '../errors/codes.ts';
import { entities, findEntity } from '../registry.ts';
import { conversions } from './conversions.generated.ts';
import { convertRecord } from './convert-record.ts';

import { releaseVersions } from './release-versions.ts';
import { sameButForLosses } from './__fixtures__/same-but-for-losses.ts';

const older = readRelease('0.9');
const types = Object.keys(entities);
const reachable = conversions[0]?.types ?? {};
const olderEntities = new Map(Object.keys(older.entities).map((type) => [type, releaseEntity(older, type)]));

/** Where 1.0 asks more of a text than 0.9 did, so that not every record of 0.9 can become one of 1.0. */
const stricter = new Set(
  conversions.flatMap(({ steps }) =>
    steps.flatMap((step) =>
      step.step === 'tightened' ? [...step.types].map((type) => `${type} /${step.field.replaceAll('.', '/')}`) : [],
    ),
  ),
);

type Members = Readonly<Record<string, unknown>>;

const brokenFields = (type: string, record: Members): unknown[] => {
  const entity = findEntity(type);
  return entity === undefined ? ['no such entity'] : fieldIssues(entity, record);
};

/** Converts what can be converted. */
function converted(record: Members, version: string): { record: Members; losses: readonly { pointer: string }[] } {
  const { record: result, losses, issues } = convertRecord(record, version);
  expect(issues).toEqual([]);
  if (result === undefined) throw new Error('neither record nor issues');
  return { record: result, losses };
}

/** What 0.9 cannot say at all is an issue; everything else becomes a valid record that comes back but for its losses. */
function checkDown(type: string, record: Members): void {
  const down = convertRecord(record, '0.9');
  if (down.record === undefined) {
    expect(down.issues.map(({ code }) => code)).toEqual(down.issues.map(() => 'HT1014'));
    expect(down.issues.length).toBeGreaterThan(0);
    return;
  }
  expect(olderEntities.get(reachable[type] ?? '')?.schema.safeParse(down.record).error?.issues).toBeUndefined();
  const up = converted(down.record, '1.0');
  expect(brokenFields(type, up.record)).toEqual([]);
  sameButForLosses(record, up.record, down.losses);
}

describe.each(types)('%s', (type) => {
  const entity = findEntity(type);

  it('goes down to 0.9 valid and comes back, but for the losses that are named (HT-REL-004, HT-REL-005, HT-REL-006)', () => {
    fc.assert(
      fc.property(arbitraryObject(entity?.fields ?? {}), (record) => checkDown(type, record)),
      { numRuns: 12 },
    );
  });

  it('goes down and comes back in the records of its vectors, and bad ones throw nothing', () => {
    const file = new URL(`../../../../spec/vectors/records/${type}.json`, import.meta.url);
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as { record: Members; expect: { valid: boolean } }[];
    for (const { record, expect: expected } of vectors) {
      if (expected.valid) checkDown(type, record);
      else expect(Object.keys(convertRecord(record, '0.9'))).toContain('issues');
    }
  });
});

describe.each(Object.entries(reachable))('%s, which is %s in 0.9', (type, name) => {
  const { fields = {} } = olderEntities.get(name) ?? {};
  const day = fc.constantFrom('2025-01-31', '2026-02-28', '2024-02-29');
  // A period is one text in 0.9, so the generator does not know that it holds real days.
  const record = fc
    .tuple(arbitraryObject(fields), day, fc.constantFrom('..', '2027-12-31'))
    .map(([made, from, to]): Members => {
      const validity = made['validity'] === undefined ? {} : { validity: `${from}/${to}` };
      const time = 'T08:00:00+08:00';
      const period = made['period'] === undefined ? {} : { period: `${from}${time}/2027-12-31${time}` };
      return { ...made, ...validity, ...period };
    });

  it('goes up to 1.0 valid, and comes back but for the losses that are named (HT-REL-004, HT-REL-005, HT-REL-006)', () => {
    fc.assert(
      fc.property(record, (made) => {
        const { issues } = convertRecord(made, '1.0');
        expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
          issues.map(
            ({ pointer }) => `HT1010 ${stricter.has(`${type} ${pointer}`) ? pointer : 'of no stricter field'}`,
          ),
        );
        if (issues.length > 0) return;
        const up = converted(made, '1.0');
        expect(brokenFields(type, up.record)).toEqual([]);
        sameButForLosses(made, converted(up.record, '0.9').record, up.losses);
      }),
      { numRuns: 12 },
    );
  });
});

it('knows the releases that spec/releases holds, and the way between each and the next (HT-REL-003)', () => {
  const folders = readdirSync(fileURLToPath(new URL('../../../../spec/releases', import.meta.url)), {
    withFileTypes: true,
  });
  expect(releaseVersions).toEqual(
    folders.filter((one) => one.isDirectory() && /^\d/.test(one.name)).map(({ name }) => name),
  );
  expect(conversions.map(({ from, to }) => [from, to])).toEqual(
    releaseVersions.slice(1).map((version, index) => [releaseVersions[index], version]),
  );
});

describe('a conversion', () => {
  const event = exampleRecord('Event', 'e-1', {
    kind: '030701',
    grade: '03',
    state: 'suspended',
    tier: 'street',
    source: 'sensor',
    headline: '示例',
    reportedAt: '2026-01-02T08:00:00+08:00',
    warning: 'urn:hutong:warning:example:w-1',
    limits: [{ phase: 'handle', dueAt: '2026-01-02T12:00:00+08:00' }],
    position: { longitude: 117.3, latitude: 31.8, crs: 'WGS84' },
    validFrom: '2026-01-01',
  });

  const vehicle = {
    id: 'urn:hutong:vehicle:example:v-1',
    type: 'Vehicle',
    specVersion: '0.9',
    sourceSystem: 'example',
    plate: '无',
  };

  it('renames, joins, retypes and narrows on the way down', () => {
    const { record, losses } = converted(event, '0.9');
    expect(record).toEqual({
      id: event['id'],
      type: 'Event',
      specVersion: '0.9',
      division: '340111999001',
      sourceSystem: 'example',
      collectedAt: '2026-01-01T08:00:00+08:00',
      validity: '2026-01-01/..',
      simulated: true,
      kind: '030204',
      grade: '03',
      state: 'handling',
      source: 'sensor',
      title: '示例',
      reportedAt: '2026-01-02T08:00:00+08:00',
      alert: 'urn:hutong:alert:example:w-1',
      position: { lng: 117.3, lat: 31.8, coordinateSystem: 'WGS84' },
    });
    expect(losses).toEqual([
      expect.objectContaining({ pointer: '/limits', kind: 'dropped' }),
      expect.objectContaining({ pointer: '/state', kind: 'narrowed' }),
      expect.objectContaining({ pointer: '/kind', kind: 'narrowed' }),
      expect.objectContaining({ pointer: '/tier', kind: 'dropped' }),
    ]);
    for (const { reason } of convertRecord(event, '0.9').losses) expect(reason.zh).toMatch(/\p{Script=Han}/u);
  });

  it('takes a local code down as its parent, and none of an older record up', () => {
    const device = { ...entities.Device.example, kind: 'smoke-detector.x-340111-c1' };
    const { record, losses } = converted(device, '0.9');
    expect(record['kind']).toBe('smoke-detector');
    expect(losses).toContainEqual(expect.objectContaining({ pointer: '/kind', kind: 'narrowed' }));
    const { issues } = convertRecord({ ...record, kind: 'smoke-detector.x-340111-c1' }, '1.0');
    expect(issues).toEqual([expect.objectContaining({ code: 'HT1003', pointer: '/kind' })]);
  });

  it('says on the way up what it made up and what it left behind, with pointers into the right record', () => {
    const head = { id: 'urn:hutong:resident:example:r-1', specVersion: '0.9', sourceSystem: 'example' };
    const { record, losses } = converted({ ...head, type: 'Resident', name: '示例甲', age: 70, idNumber: 'x' }, '1.0');
    expect(record).toMatchObject({ citizenId: 'x' });
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/age']);
    const reading = { ...head, type: 'Observation', time: '2026-01-01T08:00:00+08:00' };
    expect(convertRecord(reading, '1.0').losses).toEqual([
      expect.objectContaining({ pointer: '/quality', kind: 'assumed' }),
    ]);
  });

  it('gives a record of its own release back as it is', () => {
    expect(convertRecord(event, '1.0')).toEqual({ record: event, losses: [], issues: [] });
  });

  it('does not touch what it is given', () => {
    const before = structuredClone(event);
    convertRecord(event, '0.9');
    expect(event).toEqual(before);
  });

  it.each([
    ['no object', 'text', '1.0', 'HT1002', ''],
    ['a list', [], '1.0', 'HT1002', ''],
    ['no type', { specVersion: '0.9' }, '1.0', 'HT1001', '/type'],
    ['no version', { type: 'Event' }, '0.9', 'HT1001', '/specVersion'],
    ['a number for a version', { type: 'Event', specVersion: 1 }, '0.9', 'HT1002', '/specVersion'],
    ['a version of nobody', { ...event, specVersion: '7.3' }, '1.0', 'HT1013', '/specVersion'],
    ['a goal of nobody', event, '7.3', 'HT1013', '/specVersion'],
    ['a type that 0.9 has not', { ...event, type: 'Vote' }, '0.9', 'HT1014', '/type'],
    ['a type that 0.9 called otherwise', { ...event, type: 'Warning', specVersion: '0.9' }, '1.0', 'HT1011', '/type'],
    ['an inherited name for a type', { ...event, type: 'constructor' }, '0.9', 'HT1014', '/type'],
    ['a member of 1.0 in a record of 0.9', { ...event, specVersion: '0.9' }, '1.0', 'HT1008', '/limits'],
    ['a text that is no longer enough', vehicle, '1.0', 'HT1010', '/plate'],
    ['a code of 1.0 in a record of 0.9', { ...event, specVersion: '0.9' }, '1.0', 'HT1003', '/state'],
    [
      'two members for one place',
      { ...event, specVersion: '0.9', sourceSystem: 'a', provenance: 'b' },
      '1.0',
      'HT1008',
      '/provenance/system',
    ],
    ['a period that is none', { ...event, specVersion: '0.9', validity: '2026' }, '1.0', 'HT1010', '/validity'],
    [
      'a property that 0.9 cannot say',
      exampleRecord('Observation', 'o-1', { property: 'vehicle.speed' }),
      '0.9',
      'HT1014',
      '/property',
    ],
  ])('refuses %s', (_, record, version, code, pointer) => {
    const { record: result, issues } = convertRecord(record, version);
    expect(result).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.pointer])).toContainEqual([code, pointer]);
  });

  it('never throws, whatever it is given', () => {
    const member = fc.constantFrom(
      'id',
      'validity',
      'position',
      'limits',
      'kinds',
      'staff',
      'publishedAt',
      '__proto__',
    );
    const hostile = fc.tuple(
      fc.constantFrom(...types, ...Object.values(reachable)),
      fc.constantFrom('0.9', '1.0'),
      fc.dictionary(member, fc.anything({ withSparseArray: true }), { noNullPrototype: false }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), fc.constantFrom('0.9', '1.0', '2'), (value, version) => {
        const record =
          Array.isArray(value) && value.length === 3 ? { type: value[0], specVersion: value[1], ...value[2] } : value;
        const result = convertRecord(record, version);
        expect(result.record === undefined).toBe(result.issues.length > 0);
        for (const { code } of result.issues) expect(Object.keys(errorCodes)).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});

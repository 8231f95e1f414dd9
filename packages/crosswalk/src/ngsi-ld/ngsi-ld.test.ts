import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Building, Device, Observation, Warning } from '@hutong/standard';
import { createRecordValidator } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import { ngsiLdContext } from './context.ts';
import { createNgsiLd } from './create-ngsi-ld.ts';
import { readEntity, type NgsiForm } from './read-entity.ts';

interface Vector {
  readonly id: string;
  readonly frame: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../../../../spec/vectors/ngsi-ld/published.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
const options = { system: 'fiware', division: '340111999001', kinds: { trafficJam: '140101' } };
const ngsiLd = await createNgsiLd(options);
const validator = createRecordValidator();

const bad = vectors.filter(({ expect: wanted }) => wanted['http'] === 400);
const good = vectors.filter((vector) => !bad.includes(vector));

describe('published entities', () => {
  it.each(bad)('$id is refused', ({ frame }) => {
    const { value, issues } = readEntity(JSON.parse(frame));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['HT9009']);
  });

  it.each(good)('$id is read as it says, in whatever form it is written', ({ frame, expect: wanted }) => {
    const { value } = readEntity(JSON.parse(frame));
    const { id = value?.id, type = value?.type, keyValues, lon, lat, http: _, observedAt: __, ...rest } = wanted;
    expect({ id: value?.id, type: value?.type }).toEqual({ id, type });
    expect(value?.values).toMatchObject(keyValues ?? rest);
    if (lon !== undefined) {
      const { coordinates } = (value?.values['location'] ?? {}) as { coordinates: number[] };
      // One published example writes latitude first; that entity's place is not taken over.
      expect([...coordinates].toSorted((a, b) => a - b)).toEqual([lon, lat].toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  /** What becomes of each type; those without a record type of the standard are refused by name. */
  const converted = /^sdm-(?:Alert|Building|Device)-/;
  it.each(good.filter(({ id }) => converted.test(id)))(
    '$id becomes a valid record, with everything left behind named',
    ({ frame }) => {
      const { value, issues } = ngsiLd.toRecord(JSON.parse(frame));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(validator.validate(value)).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    },
  );

  it.each(good.filter(({ id }) => id.startsWith('sdm-DeviceMeasurement')))(
    '$id names its unit, which no list has',
    ({ frame }) => {
      const { value, issues } = ngsiLd.toRecord(JSON.parse(frame));
      expect(issues.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => [code, pointer])).toEqual(
        [['HT9002', '/unit']],
      );
      expect(value).toMatchObject({ property: 'humidity', value: 55.2, observedAt: '2021-09-03T07:33:18Z' });
    },
  );

  it.each(good.filter(({ id }) => !converted.test(id) && !id.startsWith('sdm-DeviceMeasurement')))(
    '$id has no record type, and that is said',
    ({ frame }) => {
      expect(ngsiLd.toRecord(JSON.parse(frame)).issues.at(-1)).toMatchObject({ code: 'HT9011', pointer: '/type' });
    },
  );

  it('of an alert whose sub-category nobody stated is no warning', async () => {
    const strict = await createNgsiLd({ system: 'fiware', division: '340111999001' });
    const vector = vectors.find(({ id }) => id === 'sdm-Alert-kv');
    expect(strict.toRecord(JSON.parse(vector?.frame ?? '')).issues.map(({ code }) => code)).toContain('HT9002');
  });
});

describe('records', () => {
  const forms: NgsiForm[] = ['normalized', 'concise', 'keyValues'];
  const examples = [Device, Building, Warning, Observation].flatMap(({ example }) =>
    forms.map((form) => [String(example['type']), form, example] as const),
  );

  it.each(examples)('%s comes back from %s form, but for what was named', (_type, form, example) => {
    const { value, issues } = ngsiLd.fromRecord(example, form);
    const { id, type } = value as Record<string, string>;
    expect(readEntity(value).value?.form).toBe(form);
    expect(id).toBe(example['id']);
    expect(type).toBeTruthy();
    const { house: _, position, ...rest } = example;
    const back = ngsiLd.toRecord(value);
    expect(back.issues).toEqual([]);
    expect(back.value).toMatchObject({ ...rest, provenance: { system: 'fiware' } });
    const named = issues.map(({ code, pointer }) => `${code} ${pointer}`);
    if (example['house'] !== undefined) expect(named).toContain('HT9012 /house');
    if (position !== undefined && back.value?.['position'] === undefined) expect(named).toContain('HT9011 /position');
  });

  it('about persons stay behind', () => {
    const { value, issues } = ngsiLd.fromRecord({ ...Device.example, watches: 'urn:hutong:resident:example:r-1' });
    expect(JSON.stringify(value)).not.toContain('resident');
    expect(issues).toContainEqual(expect.objectContaining({ code: 'HT9012', pointer: '/watches', severity: 'info' }));
    expect(ngsiLd.fromRecord({ type: 'Resident', id: 'urn:hutong:resident:example:r-1' }).value).toBeUndefined();
  });

  it('in GCJ-02 leave in WGS 84', () => {
    const position = { longitude: 117.30551, latitude: 31.79803, crs: 'GCJ02' };
    const { value } = ngsiLd.fromRecord({ ...Device.example, position }, 'keyValues');
    expect(value?.['location']).toEqual({ type: 'Point', coordinates: [117.2999607, 31.7999906] });
  });

  it('and entities never make it throw', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('Device', 'Alert', 'Building', 'DeviceMeasurement'),
        (given, type) => {
          ngsiLd.toRecord(given);
          ngsiLd.toRecord({ id: 'urn:x:1', type, location: given, name: given, severity: given, dateInstalled: given });
          ngsiLd.fromRecord({ ...Device.example, position: given, name: given });
          ngsiLd.fromRecord({ id: 'urn:x:1', type });
        },
      ),
    );
  });
});

it('the context names every type and field once', () => {
  const [, terms] = ngsiLdContext()['@context'] as [string, Record<string, unknown>];
  expect(terms['Device']).toBe('hutong:Device');
  expect(terms['issuedAt']).toMatchObject({ '@id': 'hutong:issuedAt' });
  expect(terms).not.toHaveProperty('id');
});

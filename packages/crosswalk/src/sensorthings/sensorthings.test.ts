import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Device, Observation, Resident } from '@hutong/standard';
import { createRecordValidator } from '@hutong/validator';
import { describe, expect, it } from 'vitest';
import { createSensorThings } from './create-sensorthings.ts';

interface Vector {
  readonly id: string;
  readonly frame: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../../../../spec/vectors/sensorthings/published.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
const frameOf = (id: string): unknown => JSON.parse(vectors.find((vector) => vector.id === id)?.frame ?? '');
const context = { system: 'sta', division: '340111999001' };
const sensorThings = await createSensorThings({
  ...context,
  // The published datastreams say nothing of what they observe.
  datastreams: {
    1: { thing: 't1', property: 'temperature', unit: '°C' },
    2: { thing: 't1', property: 'humidity', unit: '%' },
  },
});
const validator = createRecordValidator();

describe('published documents', () => {
  it('are all looked at', () => {
    expect(vectors.map(({ id }) => id)).toEqual(['sta-dataarray', 'sta-observation', 'sta-thing-deep-insert']);
  });

  it('a data array gives one observation a row', () => {
    const { records, issues } = sensorThings.toRecords(frameOf('sta-dataarray'));
    expect(issues).toEqual([]);
    expect(records.map(({ value }) => value)).toEqual([20, 30, 65, 60]);
    expect(records.flatMap((record) => validator.validate(record))).toEqual([]);
  });

  it('an observation that names its datastream needs to be told of it', async () => {
    const { records } = sensorThings.toRecords(frameOf('sta-observation'));
    expect(records).toEqual([
      expect.objectContaining({
        value: 0.59,
        property: 'temperature',
        unit: 'Cel',
        observedAt: '2026-01-07T04:51:20Z',
      }),
    ]);
    const strict = await createSensorThings(context);
    expect(strict.toRecords(frameOf('sta-observation'))).toMatchObject({
      records: [],
      issues: [{ code: 'HT9009', pointer: '/Datastream' }],
    });
  });

  it('a deep insert gives the thing as a device; a property that the standard lacks is named', () => {
    const { records, issues } = sensorThings.toRecords(frameOf('sta-thing-deep-insert'));
    expect(records[0]).toMatchObject({
      type: 'Device',
      name: 'thing name 1',
      position: { longitude: -117.05, latitude: 51.05, crs: 'WGS84' },
    });
    expect(validator.validate(records[0])).toEqual([]);
    expect(records.slice(1).map(({ value, observedAt }) => [observedAt, value])).toEqual([
      ['2015-03-03T00:00:00Z', 3],
      ['2015-03-04T00:00:00Z', 4],
    ]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([['HT9002', '/Datastreams/0/ObservedProperty']]);
  });
});

describe('records', () => {
  const second = {
    ...Observation.example,
    id: 'urn:hutong:observation:example:obs-2',
    property: 'temperature',
    value: 21.5,
    unit: 'Cel',
    component: 'a',
  };

  it('come back as they were, but for what was named', () => {
    const { things, issues } = sensorThings.fromRecords([Device.example, Observation.example, second]);
    expect(things).toHaveLength(1);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([['HT9012', '/house']]);
    const back = sensorThings.toRecords(things);
    expect(back.issues).toEqual([]);
    const { house: _, ...device } = Device.example;
    const system = { system: 'sta' };
    expect(back.records).toEqual(
      [device, Observation.example, second].map((record) => ({ ...record, provenance: system })),
    );
  });

  it('of other types are named', () => {
    expect(sensorThings.fromRecords([Resident.example])).toMatchObject({ things: [], issues: [{ code: 'HT9011' }] });
  });

  it('and documents never make it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        sensorThings.toRecords(given);
        sensorThings.toRecords({
          name: given,
          Locations: given,
          Datastreams: [{ Observations: [given, { result: given, phenomenonTime: given }] }],
        });
        sensorThings.fromRecords([
          { type: 'Device', id: given, position: given, name: given },
          { type: 'Observation', device: given, property: given },
        ]);
      }),
    );
  });
});

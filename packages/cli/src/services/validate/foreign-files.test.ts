import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Device, Observation, Warning } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { runMap } from '../map/run.ts';
import { validate } from '../validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-foreign-'));
const context = { system: 'city-broker', division: '340111999001' };

const framesOf = (form: string): Map<string, string> => {
  const source = new URL(`../../../../../spec/vectors/${form}/published.json`, import.meta.url);
  const { vectors } = JSON.parse(readFileSync(source, 'utf8')) as { vectors: { id: string; frame: string }[] };
  return new Map(vectors.map(({ id, frame }) => [id, frame]));
};
const judge = async (form: string, text: string, codes?: Readonly<Record<string, string>>) => {
  const file = join(folder, 'given.json');
  writeFileSync(file, text);
  const { valid, summary, findings } = await validate([file], { map: form, foreign: { ...context, codes } });
  expect(findings.filter((finding) => finding.file !== file)).toEqual([]);
  return {
    valid,
    records: summary.records,
    errors: findings.flatMap(({ severity, code, line, pointer }) =>
      severity === 'error' ? [`${code} ${line} ${pointer}`] : [],
    ),
    warnings: findings.flatMap(({ severity, code, pointer }) => (severity === 'error' ? [] : [`${code} ${pointer}`])),
  };
};

/** Whether a pointer leads to something that is in the document. */
const leadsSomewhere = (document: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document) !== undefined;

const kinds = { trafficJam: '140101' };
const entities = framesOf('ngsi-ld');
const noRecordType = ['HT9011 1 /type'];
/** What stands in the way of each published entity; the rest is valid. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  'ld-bad-forbidden-chars': ['HT9009 1 /P?|{{'],
  'ld-bad-id-not-uri': ['HT9009 1 /id'],
  'ld-bad-null-value': ['HT9009 1 /P1'],
  'ld-bad-property-no-value': ['HT9009 1 /P1'],
  'ld-bad-relationship-no-object': ['HT9009 1 /R1'],
  'ld-bad-unknown-node-type': ['HT9009 1 /P1'],
  'sdm-DeviceMeasurement-kv': ['HT9002 1 /unit'],
  'sdm-DeviceMeasurement-ld': ['HT9002 1 /unit'],
};
const converted = /^sdm-(?:Alert|Building|Device)-/;

describe('entities of NGSI-LD', () => {
  it.each([...entities])('%s is judged, and each finding leads to a member of it', async (id, frame) => {
    const { errors, warnings, records } = await judge('ngsi-ld', frame, kinds);
    expect(errors).toEqual(converted.test(id) ? [] : (wrong[id] ?? noRecordType));
    expect(records).toBe(converted.test(id) || id.includes('Measurement') ? 1 : 0);
    for (const pointer of [...errors, ...warnings].map((text) => text.split(' ').at(-1) ?? ''))
      expect(leadsSomewhere(JSON.parse(frame), pointer), pointer).toBe(true);
  });

  it('in an answer of several lines are judged by the rules of the standard, at their own place and attribute', async () => {
    const device = JSON.parse(entities.get('sdm-Device-ld') ?? '') as Record<string, object>;
    const alert = JSON.parse(entities.get('sdm-Alert-ld') ?? '') as Record<string, object>;
    const far = { type: 'GeoProperty', value: { type: 'Point', coordinates: [-3.7, 140] } };
    const lines = [device, { ...alert, location: far, dateIssued: { type: 'Property', value: 'yesterday' } }];
    const { errors } = await judge('ngsi-ld', `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]`, kinds);
    expect(errors.toSorted()).toEqual(['HT1006 3 /dateIssued', 'HT1007 3 /location/value/coordinates/1']);
    const unknown = await judge('ngsi-ld', JSON.stringify(alert));
    expect(unknown.errors).toEqual(['HT9002 1 /subCategory']);
    const again = await judge('ngsi-ld', [device, device].map((line) => JSON.stringify(line)).join('\n'));
    expect(again.errors).toEqual(['HT2001 2 /id']);
  });
});

describe('documents of SensorThings', () => {
  const documents = framesOf('sensorthings');
  it.each([
    ['sta-dataarray', 0, ['HT9009 1 /Datastream', 'HT9009 1 /Datastream']],
    ['sta-observation', 0, ['HT9009 1 /Datastream']],
  ])('%s does not say what was observed', async (id, records, errors) => {
    expect(await judge('sensorthings', documents.get(id) ?? '')).toMatchObject({ valid: false, records, errors });
  });

  it('name a property that the standard lacks once, and take it as the caller states', async () => {
    const frame = documents.get('sta-thing-deep-insert') ?? '';
    expect((await judge('sensorthings', frame)).errors).toEqual(['HT9002 1 /Datastreams/0/ObservedProperty']);
    const { errors, records } = await judge('sensorthings', frame, { 'Luminous Flux': 'temperature' });
    expect(records).toBe(3);
    expect(new Set(errors)).toEqual(new Set(['HT1012 1 /Datastreams/0/unitOfMeasurement']));
  });

  it('are judged by the rules of the standard, at their own place', async () => {
    const rows: Readonly<Record<string, unknown>>[] = [];
    const file = join(folder, 'records.json');
    writeFileSync(file, JSON.stringify([Device.example, Observation.example]));
    await runMap([file], { format: 'sensorthings', reverse: true, codes: {}, write: (row) => rows.push(row) });
    expect(await judge('sensorthings', JSON.stringify({ value: rows }))).toMatchObject({ valid: true, records: 2 });
    const broken = JSON.stringify({ value: rows }).replace(/"phenomenonTime":"[^"]*"/, '"phenomenonTime":"yesterday"');
    expect((await judge('sensorthings', broken)).errors).toEqual([
      'HT1006 1 /Datastreams/0/Observations/0/phenomenonTime',
    ]);
  });
});

describe('alerts of CAP', () => {
  const alerts = framesOf('cap');
  const judgeAlert = async (text: string, codes: Readonly<Record<string, string>> = {}) => {
    const file = join(folder, 'alert.xml');
    writeFileSync(file, text);
    const { valid, summary, findings } = await validate([file], { map: 'cap', foreign: { ...context, codes } });
    return {
      valid,
      records: summary.records,
      errors: findings.flatMap(({ severity, code, line, column, pointer }) =>
        severity === 'error' ? [`${code} ${line}:${column} ${pointer}`] : [],
      ),
    };
  };
  const placeOf = (text: string, part: string): string => {
    const before = text.slice(0, text.indexOf(part));
    return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
  };

  it.each(['oasis-example1', 'oasis-example2', 'google-weather', 'cn-12379-wind-blue'])(
    '%s is judged at its elements, and tells nothing that it cannot know',
    async (id) => {
      const text = alerts.get(id) ?? '';
      const { errors, records } = await judgeAlert(text);
      const codes = text.includes('<eventCode>') ? '<eventCode>' : text.includes('<info>') ? '<info>' : '';
      const place =
        codes === '' ? expect.stringMatching(/^HT9002 /) : `HT9002 ${placeOf(text, codes)} /info/0/eventCode`;
      expect({ errors, records }).toEqual({ errors: [place], records: 0 });
    },
  );

  it.each([
    ['bad-sent-z', '<sent>', '/sent'],
    ['bad-status', '<status>', '/status'],
  ])('%s breaks a rule of CAP', async (id, part, pointer) => {
    const text = alerts.get(id) ?? '';
    expect((await judgeAlert(text)).errors).toEqual([`HT9009 ${placeOf(text, part)} ${pointer}`]);
  });

  it('become warnings that are judged by the rules of the standard', async () => {
    const rows: Readonly<Record<string, unknown>>[] = [];
    const file = join(folder, 'warnings.json');
    writeFileSync(file, JSON.stringify(Warning.example));
    await runMap([file], { format: 'cap', reverse: true, codes: {}, write: (row) => rows.push(row) });
    const xml = String(rows[0]?.['xml']);
    expect(await judgeAlert(xml)).toEqual({ valid: true, records: 1, errors: [] });
    const wrong = xml.replace(/(<value>)\d{6}(<\/value>)/, '$1999999$2');
    expect(wrong).not.toBe(xml);
    expect((await judgeAlert(wrong)).errors).toEqual([`HT1003 ${placeOf(wrong, '<eventCode>')} /info/0/eventCode`]);
    expect((await judgeAlert(xml.replace('</alert>', ''))).errors).toEqual(['HT9009 1:undefined ']);
  });

  it('are found in a folder by their ending', async () => {
    const alertsFolder = mkdtempSync(join(tmpdir(), 'hutong-alerts-'));
    writeFileSync(join(alertsFolder, 'a.xml'), alerts.get('bad-status') ?? '');
    writeFileSync(join(alertsFolder, 'b.json'), '{}');
    const { summary, findings } = await validate([alertsFolder], { map: 'cap', foreign: context });
    expect([summary.files, findings.map(({ code }) => code)]).toEqual([1, ['HT9009']]);
    await expect(
      validate([mkdtempSync(join(tmpdir(), 'hutong-none-'))], { map: 'cap', foreign: context }),
    ).rejects.toMatchObject({ code: 'HT3005' });
  });
});

it('a form needs its context, and a context its form', async () => {
  await expect(validate([folder], { map: 'ngsi-ld' })).rejects.toMatchObject({ code: 'HT7001' });
  await expect(validate([folder], { foreign: context })).rejects.toMatchObject({ code: 'HT7001' });
});

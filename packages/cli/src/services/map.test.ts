import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Device, Observation, Warning } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { map } from './map.ts';
import { mapCheck, hasGaps } from './map/check.ts';
import { mapInit } from './map/init.ts';
import { runMap, type RunMapOptions } from './map/run.ts';
import { validate } from './validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-map-'));
const examples = fileURLToPath(new URL('../../../../examples/crosswalk/', import.meta.url));
const housing = join(examples, 'property-housing/housing.csv');
const mapping = join(examples, 'property-housing/mapping.yaml');

type Row = Readonly<Record<string, unknown>>;
const run = async (
  paths: readonly string[],
  options: Omit<RunMapOptions, 'write' | 'codes'> & { codes?: Record<string, string> },
) => {
  const rows: Row[] = [];
  const result = await runMap(paths, { codes: {}, ...options, write: (row) => rows.push(row) });
  checkResult('map', result);
  return { result, rows };
};
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};

describe('map', () => {
  it('takes a table to records and back', async () => {
    const there = await run([housing], { mapping, measure: true });
    expect(there.result).toMatchObject({ read: 4, written: 11, errors: 0, direction: 'to-standard' });
    expect(there.result.loss?.source.find(({ field }) => field === '入住状态')).toMatchObject({ fate: 'lost' });
    const records = file('records.ndjson', there.rows.map((row) => JSON.stringify(row)).join('\n'));
    const back = await run([records], { mapping, reverse: true });
    expect(back.result).toMatchObject({ read: 11, written: 4, errors: 0 });
    expect(back.rows[0]).toMatchObject({ 楼号: '1幢', 住户姓名: '示例甲', 入住日期: '2010/5/1' });
  });

  it('names records that the mapping does not make', async () => {
    const { result } = await run([file('d.json', Device.example)], { mapping, reverse: true });
    expect(result.issues).toEqual([expect.objectContaining({ code: 'HT9008', severity: 'warning' })]);
  });

  it.each([
    ['ngsi-ld', [Device.example, Warning.example], {}],
    ['sensorthings', [Device.example, Observation.example], {}],
  ])('writes %s and reads it again', async (format, records, codes) => {
    const out = await run([file('records.json', records)], { format, reverse: true });
    expect(out.result.errors).toBe(0);
    const back = await run([file('foreign.json', out.rows)], { format, system: 'x', division: '340111999001', codes });
    expect(back.result.errors).toBe(0);
    expect(back.rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it('writes CAP and reads it again; a document with a DTD is refused', async () => {
    const out = await run([file('warning.json', Warning.example)], { format: 'cap', reverse: true });
    const alert = file('alert.xml', String(out.rows[0]?.['xml']));
    const back = await run([alert], { format: 'cap', system: 'x', division: '340111999001' });
    expect(back.rows).toEqual([Warning.example]);
    const bad = await run([file('bad.xml', '<!DOCTYPE a [<!ENTITY x "y">]><alert/>')], {
      format: 'cap',
      system: 'x',
      division: '1',
    });
    expect(bad.result).toMatchObject({ errors: 1, written: 0, issues: [{ code: 'HT9010' }] });
  });

  it('asks for exactly one of a mapping and a form, and for what an import needs', async () => {
    await expect(run([housing], {})).rejects.toMatchObject({ code: 'HT7001' });
    await expect(run([housing], { mapping, format: 'cap' })).rejects.toMatchObject({ code: 'HT7001' });
    await expect(run([housing], { format: 'cap' })).rejects.toMatchObject({ code: 'HT7001' });
  });
});

it('map check names gaps of the mapping, and of the data', async () => {
  const alone = await mapCheck(mapping, []);
  checkResult('map:check', alone);
  expect(hasGaps(alone)).toBe(false);
  const withData = await mapCheck(join(examples, 'hotline-12345/mapping.yaml'), [
    join(examples, 'hotline-12345/work-orders.csv'),
  ]);
  checkResult('map:check', withData);
  expect(withData.data?.unmappedCodes).toEqual([{ field: '/问题类别', recordType: 'Appeal', rows: 1 }]);
  expect(hasGaps(withData)).toBe(true);
});

it('map init suggests a file that loads', async () => {
  const result = await mapInit(housing, { type: 'House' });
  checkResult('map:init', result);
  const suggested = file('suggested.yaml', result.mapping);
  await expect(map([housing], suggested, { write: () => undefined })).resolves.toMatchObject({ read: 4 });
});

it('validate --map points into the file of the vendor', async () => {
  const { findings } = await validate([join(examples, 'fire-iot/export.json')], {
    map: join(examples, 'fire-iot/mapping.yaml'),
  });
  expect(findings.map(({ code, line, column, pointer }) => [code, line, column, pointer])).toEqual([
    ['HT9002', 29, 18, '/state'],
    ['HT9003', 30, 30, '/install/date'],
  ]);
});

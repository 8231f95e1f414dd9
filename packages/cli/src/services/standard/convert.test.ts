import { Device, Event, Vote } from '@hutong/standard';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { convertText } from '../../output/convert-text.ts';
import { convertStandard, type StandardConvertResult } from './convert.ts';

const folder = temporaryFolder();
const lines = (name: string, ...records: object[]): string => {
  const file = join(folder, name);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
};

const convert = async (...request: Parameters<typeof convertStandard>): Promise<StandardConvertResult> =>
  checkResult('standard convert', await convertStandard(...request));

const events = lines('events.ndjson', Event.example, { ...Event.example, tier: 'street' });

describe('tables of an earlier release', () => {
  const head = { sourceSystem: 'example', division: '340111999001', simulated: 'true' };
  const row = {
    ...head,
    id: 'urn:hutong:device:example:d-1',
    名称: '门磁',
    kind: 'door-magnet',
    status: 'normal',
    'position.lng': '117.3',
    'position.lat': '31.8',
    'position.coordinateSystem': 'WGS84',
  };
  const table = (name: string, cells: Record<string, string>): string => {
    const file = join(folder, name);
    writeFileSync(file, `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`);
    return file;
  };

  it('are read by the fields of that release, with the types of their cells', async () => {
    const file = table('old.csv', row);
    const { complete, issues, records } = await convert([file], {
      from: '0.9',
      type: 'Device',
      to: '1.0',
      allowLoss: ['all'],
    });
    expect(issues).toEqual([]);
    expect(complete).toBe(true);
    expect(records?.[0]).toMatchObject({
      type: 'Device',
      specVersion: '1.0',
      simulated: true,
      name: '门磁',
      position: { longitude: 117.3, latitude: 31.8, crs: 'WGS84' },
    });
  });

  it('name a column and a value that the release does not know', async () => {
    const bad = table('bad.csv', { ...row, kind: 'no-such-kind', colour: 'red' });
    const { issues } = await convert([bad], { from: '0.9', type: 'Device', to: '1.0', allowLoss: ['all'] });
    expect(issues.map(({ code, pointer, file, line }) => `${code} ${pointer} ${file}:${line}`).toSorted()).toEqual([
      `HT1003 /kind ${bad}:2`,
      `HT1008 /colour ${bad}:2`,
    ]);
    await expect(convert([bad], { from: '0.8', to: '1.0' })).rejects.toMatchObject({ code: 'HT7002' });
  });
});

describe('convertStandard', () => {
  it('gives nothing out while a loss is not allowed, and says where the loss is', async () => {
    const out = join(folder, 'never.ndjson');
    const result = await convert([events], { to: '0.9', allowLoss: ['narrowed'], out });
    expect(result).toMatchObject({ complete: false, summary: { records: 2, converted: 2, withLosses: 2 } });
    expect(result.losses.map(({ pointer, kind, count, allowed }) => [pointer, kind, count, allowed])).toEqual([
      ['/limits', 'dropped', 2, false],
      ['/tier', 'dropped', 1, false],
      ['/source', 'narrowed', 2, true],
    ]);
    expect(result.losses[1]?.first).toMatchObject({ file: events, line: 2 });
    expect(result).not.toHaveProperty('records');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
    expect(convertText(result, 'zh', 100)).toContain('未获准');
  });

  it('allows by kind, by field and all, and writes NDJSON or an array by the name of the file', async () => {
    const out = join(folder, 'events-0.9.ndjson');
    const allowLoss = ['narrowed', 'Event/limits', 'Event/tier'];
    expect(await convert([events], { to: '0.9', allowLoss, out })).toMatchObject({ complete: true, written: out });
    const text = readFileSync(out, 'utf8');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toHaveLength(2);
    const back = join(folder, 'events-1.0.json');
    const up = await convert([out], { to: '1.0', allowLoss: ['assumed'], out: back });
    expect(up).toMatchObject({ complete: true, summary: { invalid: 0, withLosses: 2 } });
    const { limits: _, ...rest } = Event.example;
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual([0, 1].map(() => ({ ...rest, source: 'sensor' })));
  });

  it('leaves out a record that the release cannot hold, when that is allowed', async () => {
    const file = lines('mixed.ndjson', Vote.example, Device.example);
    const refused = await convert([file], { to: '0.9' });
    expect(refused).toMatchObject({
      complete: false,
      losses: [{ kind: 'record', recordType: 'Vote', pointer: '/type' }],
    });
    const result = await convert([file], { to: '0.9', allowLoss: ['all'] });
    expect(result).toMatchObject({ complete: true, summary: { converted: 1, leftOut: 1 } });
    expect(result.records?.map(({ type }) => type)).toEqual(['Device']);
  });

  it('gives nothing out when a record is invalid, before or after', async () => {
    const before = lines('before.ndjson', { ...Device.example, kind: 'no-such-kind' });
    const after = lines('after.ndjson', { ...Device.example, specVersion: '0.9' });
    const unknown = lines('unknown.ndjson', { ...Device.example, specVersion: '7' });
    const codes = async (file: string, to: string): Promise<unknown> => {
      const { complete, issues } = await convert([file], { to, allowLoss: ['all'] });
      return [complete, issues.map(({ code, pointer, line }) => [code, pointer, line])];
    };
    expect(await codes(before, '0.9')).toEqual([false, [['HT1003', '/kind', 1]]]);
    expect(await codes(after, '1.0')).toEqual([
      false,
      expect.arrayContaining([
        ['HT1003', '/status', 1],
        ['HT1008', '/provenance/system', 1],
      ]),
    ]);
    expect(await codes(unknown, '1.0')).toEqual([false, [['HT1013', '/specVersion', 1]]]);
  });

  it('refuses a release and an allowance that do not exist', async () => {
    await expect(convertStandard([events], { to: '3' })).rejects.toMatchObject({ code: 'HT7002' });
    await expect(convertStandard([events], { to: '0.9', allowLoss: ['some'] })).rejects.toMatchObject({
      code: 'HT7001',
    });
  });
});

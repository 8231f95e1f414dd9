import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../__fixtures__/sample-records.ts';
import { createTally } from '../findings/tally.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { createDataSetChecks } from './create-data-set-checks.ts';

const judge = async (...records: readonly Record<string, unknown>[]) => {
  const checks = createDataSetChecks();
  const tally = createTally();
  const sources = records.map((record, index) => ({
    place: { file: 'data.ndjson', line: index + 1 },
    offset: index * 500,
    record,
    typeIsStated: false,
    isGarbled: false,
  }));
  for (const source of sources) checks.add(source, source.offset);
  const notChecked = await checks.finish(tally, {
    fileAt: () => 'data.ndjson',
    rescan: () => Promise.resolve(),
    revisit: (offsets) => Promise.resolve(new Map(offsets.map((at) => [at, sources[at / 500] as SourceRecord]))),
  });
  const findings = tally.findings();
  return {
    found: findings.map(({ code, line, pointer }) => `${code} ${line} ${pointer}`),
    findings,
    total: tally.total('error'),
    notChecked: notChecked.map(({ en }) => en),
  };
};

const square = {
  ring: [
    [117.2, 31.7],
    [117.4, 31.7],
    [117.4, 31.9],
    [117.2, 31.9],
    [117.2, 31.7],
  ],
  crs: 'CGCS2000',
};
const community = sampleRecord('Division', 'c', { boundary: square });
const building = (localId: string, changes = {}) =>
  sampleRecord('Building', localId, { name: localId, grid: undefined, ...changes });
const at = (longitude: number, latitude: number, crs = 'CGCS2000') => ({ position: { longitude, latitude, crs } });

describe('records against each other', () => {
  it('an id stands once', async () => {
    expect((await judge(building('b-01'), building('b-02'))).found).toEqual([]);
    const { found, findings } = await judge(building('b-01'), building('b-02'), building('b-01'));
    expect(found).toEqual(['HT2001 3 /id']);
    expect(findings[0]?.message.en).toContain('data.ndjson:1');
    expect(findings[0]?.requirement).toBe('HT-SET-001');
  });

  it('a reference leads to a record, before it or behind it', async () => {
    const house = sampleRecord('House', 'h-1', { building: 'urn:hutong:building:example:b-01' });
    expect((await judge(house, building('b-01'))).found).toEqual([]);
    expect((await judge(building('b-01'), house)).found).toEqual([]);
    expect((await judge(building('b-02'), house)).found).toEqual(['HT2002 2 /building']);
  });

  it('references inside lists are followed', async () => {
    const warning = sampleRecord('Warning', 'w', {
      device: undefined,
      evidence: ['urn:hutong:observation:example:1', 'urn:hutong:observation:example:2'],
    });
    const reading = sampleRecord('Observation', '1', { device: undefined });
    expect((await judge(reading, warning)).found).toEqual(['HT2002 2 /evidence/1']);
  });

  it('references to one missing record are listed up to a thousand, and all counted', async () => {
    const house = (index: number) =>
      sampleRecord('House', `h-${index}`, { room: String(index), building: 'urn:hutong:building:example:b-99' });
    const { found, total } = await judge(building('b-01'), ...Array.from({ length: 1050 }, (_, index) => house(index)));
    expect(found).toHaveLength(1000);
    expect(total).toBe(1050);
  });

  it('references to types that the data set does not hold are said to be unchecked', async () => {
    const { found, notChecked } = await judge(
      sampleRecord('House', 'h-1'),
      sampleRecord('House', 'h-2', { room: '302' }),
    );
    expect(found).toEqual([]);
    expect(notChecked).toEqual(['2 references to Building: the data set holds no such records']);
  });

  it('a subject stands under one id; both places are named and the value is masked', async () => {
    const first = sampleRecord('Resident', 'r-1', { citizenId: '990000194912310026' });
    const second = sampleRecord('Resident', 'r-2', { citizenId: '990000194912310026' });
    const { found, findings } = await judge(first, sampleRecord('Resident', 'r-3', { name: '示例乙' }), second);
    expect(found).toEqual(['HT2003 3 /citizenId']);
    expect(findings[0]?.message.en).toContain('data.ndjson:1 (urn:hutong:resident:example:r-1)');
    expect(JSON.stringify(findings)).not.toContain('990000194912310026');
  });

  it('a match key of several fields needs all of them', async () => {
    const device = (localId: string, protocol?: string, address?: string) =>
      sampleRecord('Device', localId, { protocol, address, house: undefined, position: undefined });
    expect(
      (await judge(device('1', 'mqtt', 'a'), device('2', 'mqtt'), device('3', 'mqtt'), device('4', 'hj212', 'a')))
        .found,
    ).toEqual([]);
    expect((await judge(device('1', 'mqtt', 'a'), device('2', 'mqtt', 'a'))).found).toEqual(['HT2003 2 /protocol']);
  });

  it('a position lies inside its division', async () => {
    expect((await judge(building('b-01', at(117.3, 31.8)), community)).found).toEqual([]);
    expect((await judge(building('b-01', at(117.3, 31.8, 'WGS84')), community)).found).toEqual([]);
    expect((await judge(community, building('b-01', at(117.5, 31.8)))).found).toEqual(['HT2004 2 /position']);
  });

  it('positions that cannot be judged are said to be unchecked', async () => {
    expect(await judge(building('b-01'))).toMatchObject({
      found: [],
      notChecked: ['1 position: the data set holds no boundary of division 340111999001'],
    });
    expect(await judge(community, building('b-01', at(117.5, 31.8, 'GCJ02')))).toMatchObject({
      found: [],
      notChecked: ['1 position: given in another reference system than the boundary (GCJ02 → CGCS2000)'],
    });
  });

  it('what follows from the second record of an id is not told again', async () => {
    const house = sampleRecord('House', 'h-1', { building: 'urn:hutong:building:example:b-99' });
    expect((await judge(building('b-01'), house, house)).found).toEqual(['HT2001 3 /id', 'HT2002 2 /building']);
  });

  it('a record without type or id is left to the record checks', async () => {
    expect((await judge({}, { type: 'Device' }, { type: 'Device', id: 7 }, { type: 'x', id: 'y' })).found).toEqual([]);
  });
});

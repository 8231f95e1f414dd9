import type { ErrorCode } from '@hutong/standard';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanDataSet, type Members } from '../__fixtures__/clean-data-set.ts';
import { fileInjectors, type InjectedFiles } from '../__fixtures__/file-injectors.ts';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { roomRule, ruleSetOf } from '../__fixtures__/rule-set-of.ts';
import { recordInjectors, type Injector } from '../__fixtures__/record-injectors.ts';
import { seededRandom, type Random } from '../__fixtures__/seeded-random.ts';
import { createSpillFile } from '../dataset/rows/spill-file.ts';
import { gunzip } from '../input/folders/gunzip.ts';
import { exampleOf } from './example-files.ts';
import { rules } from './registry.ts';

/** Data sets per rule; `HUTONG_KILL_SEEDS=200` widens it. */
const seeds = Array.from({ length: Number(process.env['HUTONG_KILL_SEEDS'] ?? 3) }, (_, index) => 4711 + index);

/** The 1-based column of the value at a pointer in a line of compact JSON, told apart by the names on the way. */
function columnOf(line: string, pointer: string): number {
  let at = 0;
  for (const name of pointer.slice(1).split('/')) {
    const isIndex = /^\d+$/.test(name);
    const found = isIndex ? nthElement(line, at, Number(name)) : line.indexOf(`"${name}":`, at) + name.length + 3;
    if (found < name.length + 3 && !isIndex) return at + 1;
    at = found;
  }
  return at + 1;
}

/** Where an element of the list at an offset begins; no text in the lists here has a comma or bracket. */
function nthElement(line: string, from: number, index: number): number {
  let depth = 0;
  let seen = -1;
  for (let at = from; at < line.length; at++) {
    const character = line[at] ?? '';
    if ('[{'.includes(character)) depth++;
    if (']}'.includes(character)) depth--;
    const begins = at === from || (depth === 1 && character === ',');
    if (begins && ++seen === index) return at + 1;
  }
  return -1;
}

const inLines = async (records: readonly Members[]) => {
  const lines = records.map((record) => JSON.stringify(record));
  return { lines, report: await judgeFiles({ 'data.ndjson': `${lines.join('\n')}\n` }) };
};

/** Requirements of data sets, each by its rule. */
const stated = {
  'HT-SET-008': 'HT2006',
  'HT-SET-009': 'HT2007',
  'HT-SET-010': 'HT2008',
  'HT-SET-011': 'HT2010',
  'HT-SET-012': 'HT2011',
  'HT-SET-013': 'HT2012',
  'HT-SET-014': 'HT2013',
  'HT-SET-015': 'HT2014',
  'HT-SET-016': 'HT2017',
  'HT-SET-017': 'HT2019',
  'HT-SET-018': 'HT2020',
  'HT-SET-019': 'HT2021',
  'HT-SET-020': 'HT2023',
} as const;

const injectors = Object.entries(recordInjectors) as [ErrorCode, Injector][];

describe('a defect in a clean data set is found, it alone and where it is', () => {
  it.each(seeds)('nothing is found before (%i)', async (seed) => {
    const { report } = await inLines(cleanDataSet(seededRandom(seed)).records);
    expect(report.findings).toEqual([]);
  });

  it.each(injectors)('%s', async (code, inject) => {
    for (const seed of seeds) {
      const random = seededRandom(seed);
      const dataSet = cleanDataSet(random);
      const { record, pointer } = inject(dataSet, random);
      const { lines, report } = await inLines(dataSet.records);
      const number = dataSet.records.indexOf(record);
      const column = columnOf(lines[number] ?? '', pointer);
      expect(report.found, `seed ${seed}`).toEqual([`${code} data.ndjson:${number + 1}:${column} ${pointer}`]);
      expect(report.findings[0]?.severity).toBe(rules.find((rule) => rule.code === code)?.severity);
    }
  });

  it.each(Object.entries(fileInjectors) as [string, (random: Random) => InjectedFiles | Promise<InjectedFiles>][])(
    '%s',
    async (_, inject) => {
      for (const seed of seeds.slice(0, 2)) {
        const { files, found, thrown } = await inject(seededRandom(seed));
        const names = Object.keys(files).filter((name) => name.endsWith('.zip'));
        const judged = judgeFiles(files, {}, names.length === 0 ? undefined : names);
        if (thrown === undefined) expect((await judged).found).toEqual(found);
        else await expect(judged).rejects.toMatchObject({ code: thrown });
      }
    },
  );

  it('HT3013', () => {
    const folder = createSpillFile('/nowhere/at/all');
    expect(() => folder.append(new Uint8Array(8))).toThrow(/HT3013/);
  });

  it.each(Object.entries(stated))('%s is what %s asks for', (requirement, code) => {
    expect(rules.find((rule) => rule.code === code)?.requirement).toBe(requirement);
  });

  it('HT3010', async () => {
    const packed = gunzip(Readable.from([gzipSync(Buffer.alloc(4 * 1024 * 1024))]), 1024 * 1024);
    await expect(buffer(packed)).rejects.toMatchObject({ code: 'HT3010' });
  });

  it('HT2022', async () => {
    const ruleSet = await ruleSetOf({ rules: [{ ...roomRule, when: 'record.unit != ""' }] });
    const house = { ...exampleOf('House', 'h-1', { unit: undefined }) };
    const { found } = await judgeFiles({ 'data.ndjson': `${JSON.stringify(house)}\n` }, { ruleSet });
    expect(found).toEqual([expect.stringMatching(/^HT2022 data\.ndjson:1:\d+ \/room$/)]);
  });

  it('every rule has such a test', () => {
    const injected = [...Object.keys(recordInjectors), ...Object.keys(fileInjectors), 'HT2022', 'HT3010', 'HT3013'];
    expect(injected.toSorted()).toEqual(rules.map(({ code }) => code));
  });
});

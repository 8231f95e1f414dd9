// How many records of NDJSON a second are judged from the file on, with all rules and positions, against the usual ways.
// The ways are alternated round by round in one run; what counts is the median of the ratios of a round.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validatePaths } from '@hutong/validator';
import { writeEventFile } from './event-file.ts';
import { ajvWay, ajvWithSets, csvParseOnly, papaparseOnly, parseOnly, zodWay, type Way } from './ways.ts';

const records = Number(process.env['HUTONG_BENCH_RECORDS'] ?? 200_000);
const rounds = Number(process.env['HUTONG_BENCH_ROUNDS'] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'hutong-bench-'));
const devices = 100;

const file = (name: string, options: Omit<Parameters<typeof writeEventFile>[1], 'records'>): string => {
  const path = join(folder, `${name}.${options.isTable === true ? 'csv' : 'ndjson'}`);
  writeEventFile(path, { records, devices, ...options });
  return path;
};
const usual = file('usual', { badEvery: 100 });
const bad = file('bad', { badEvery: 1 });
const shuffled = file('shuffled', { badEvery: 100, isShuffled: true });

const table = file('table', { badEvery: 100, isTable: true });
const own: Way = async (path) => {
  const { summary } = await validatePaths([path]);
  if (summary.records !== records + (path === table ? 0 : devices)) throw new Error(`read ${summary.records} records`);
  return summary.errors;
};

const cases: readonly (readonly [name: string, way: Way, path: string])[] = [
  ['hutong', own, usual],
  ['hutong, every record bad', own, bad],
  ['hutong, keys shuffled', own, shuffled],
  ['JSON.parse alone', parseOnly, usual],
  ['ajv', ajvWay(), usual],
  ['ajv and Set', ajvWithSets(), usual],
  ['zod safeParse', zodWay, usual],
  ['ajv, keys shuffled', ajvWay(), shuffled],
  ['hutong, table', own, table],
  ['papaparse alone', papaparseOnly, table],
  ['csv-parse alone', csvParseOnly, table],
];

const times = new Map<string, number[]>(cases.map(([name]) => [name, []]));
for (let round = -1; round < rounds; round++)
  for (const [name, way, path] of cases) {
    globalThis.gc?.();
    // Time of the processor, those of the collector's threads included: what else a machine does counts less.
    const start = process.cpuUsage();
    await way(path);
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.get(name)?.push((user + system) / 1000);
  }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ratio = (slow: string, fast: string): number =>
  median((times.get(slow) ?? []).map((time, round) => time / (times.get(fast)?.[round] ?? 1)));

console.log(
  `${records.toLocaleString('en')} events, ${Math.round(statSync(usual).size / 1e6)} MB, medians of ${rounds} rounds, processor time`,
);
for (const [name] of cases) {
  const rate = (records / median(times.get(name) ?? [])) * 1000;
  console.log(`  ${name.padEnd(26)} ${Math.round(rate).toLocaleString('en').padStart(9)} records/s`);
}
const rows: readonly (readonly [row: string, what: string, ratio: number, goal: number, floor: number])[] = [
  ['V1', 'against JSON.parse + ajv', ratio('ajv', 'hutong'), 6, 4],
  ['V2', 'against JSON.parse + zod', ratio('zod safeParse', 'hutong'), 12, 8],
  ['V3', 'against JSON.parse alone', ratio('JSON.parse alone', 'hutong'), 4, 3],
  ['V5', 'every record bad, against 1 % bad', ratio('hutong', 'hutong, every record bad'), 0.8, 0.5],
  ['V6', 'keys shuffled, against ajv', ratio('ajv, keys shuffled', 'hutong, keys shuffled'), 5, 3],
  ['V7', 'references, against ajv + Set', ratio('ajv and Set', 'hutong'), 5, 3.5],
  ['V10', 'table, against papaparse alone', ratio('papaparse alone', 'hutong, table'), 6, 4],
  ['V10', 'table, against csv-parse alone', ratio('csv-parse alone', 'hutong, table'), 15, 8],
];
for (const [row, what, found, goal, floor] of rows)
  console.log(
    `  ${row} ${what.padEnd(36)} ${found.toFixed(2)} x   goal ${goal}, floor ${floor}${found >= goal ? '' : found >= floor ? '   (goal missed)' : '   FLOOR MISSED'}`,
  );
rmSync(folder, { recursive: true });

import { array, assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDataSet } from '../__fixtures__/clean-data-set.ts';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { recordInjectors } from '../__fixtures__/record-injectors.ts';
import { ruleSetOf, words } from '../__fixtures__/rule-set-of.ts';
import { ndjson, sampleRecord } from '../__fixtures__/sample-records.ts';
import { seededRandom } from '../__fixtures__/seeded-random.ts';
import type { ValidateOptions } from '../validate-paths.ts';
import type { ValidationReport } from '../validation-report.ts';
import { createFinding } from '../findings/finding.ts';
import { createTally } from '../findings/tally.ts';
import { createGrading } from './create-grading.ts';
import { gradeTally } from './graded-tally.ts';
import { isPermitted } from './locked-rules.ts';
import type { RuleSetDocument } from './rule-set-schema.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const reason = words('两个系统并存', 'two systems run side by side');
const house = (name: string, changes = {}) => sampleRecord('House', name, { room: name, ...changes });
const device = (name: string, changes = {}) => sampleRecord('Device', name, { house: undefined, ...changes });

const judge = async (text: string, members: Partial<RuleSetDocument>, options: ValidateOptions = {}) =>
  judgeFiles({ 'data.ndjson': text }, { now, ruleSet: await ruleSetOf(members), ...options });
const graded = ({ findings }: Pick<ValidationReport, 'findings'>): string[] =>
  findings.map(
    ({ code, severity, recordId = '', pointer }) => `${code} ${severity} ${recordId.split(':').at(-1)} ${pointer}`,
  );

const wrong = ndjson(
  house('h-1', { floor: 'three' }),
  house('h-2', { area: 'wide' }),
  device('d-1', { position: { longitude: 'east', latitude: 31.8, crs: 'WGS84' } }),
);

describe('a rule set grades findings', () => {
  it('of a rule as a whole', async () => {
    const report = await judge(wrong, { grades: [{ rule: 'HT1002', severity: 'warning' }] });
    expect(report).toMatchObject({ valid: true, summary: { errors: 0, warnings: 3 } });
  });

  it('of one entity, of one field with all that is in it, and the narrower goes before', async () => {
    const report = await judge(wrong, {
      grades: [
        { rule: 'HT1002', entity: 'House', pointer: '/area', severity: 'error' },
        { rule: 'HT1002', severity: 'info' },
        { rule: 'HT1002', entity: 'House', severity: 'info' },
        { rule: 'HT1002', pointer: '/position', severity: 'warning' },
      ],
    });
    expect(graded(report)).toEqual([
      'HT1002 info h-1 /floor',
      'HT1002 error h-2 /area',
      'HT1002 warning d-1 /position/longitude',
    ]);
    expect(report.rules.map(({ severity, count, listed }) => [severity, count, listed])).toEqual([
      ['error', 1, 1],
      ['info', 1, 1],
      ['warning', 1, 1],
    ]);
  });

  it('of a rule between records, by entity too', async () => {
    const text = ndjson(
      house('h-1', { building: 'urn:hutong:building:example:none' }),
      device('d-1', { building: 'urn:hutong:building:example:none' }),
      sampleRecord('Building', 'b-9'),
    );
    const report = await judge(text, { grades: [{ rule: 'HT2002', entity: 'Device', severity: 'info' }] });
    expect(graded(report).filter((line) => line.includes('building'))).toEqual([
      'HT2002 error h-1 /building',
      'HT2002 info d-1 /building',
    ]);
  });

  it('switches a rule off, says so with its reason, and counts what is left out', async () => {
    const report = await judge(wrong, { disabled: [{ rule: 'HT1002', reason, until: '2026-12-31' }] });
    expect(report).toMatchObject({
      valid: true,
      findings: [],
      rules: [],
      ruleSet: { disabled: [{ count: 3 }], stale: [] },
    });
    expect(report.summary.notChecked.join()).toMatch(
      /switches off HT1002 \(until 2026-12-31\): two systems run side by side; 3 findings left out/,
    );
    expect(report.files[0]?.findings).toBe(0);
  });

  it('counts again once the last day has passed, and tells which exceptions nothing needs', async () => {
    const report = await judge(wrong, {
      disabled: [
        { rule: 'HT1002', reason, until: '2026-05-30' },
        { rule: 'HT1010', reason },
      ],
    });
    expect(report.summary).toMatchObject({ errors: 3 });
    expect(report.ruleSet).toMatchObject({ expired: [{ rule: 'HT1002' }], stale: [{ rule: 'HT1010' }] });
  });

  it('changes the numbers that a rule goes by', async () => {
    const readings = Array.from({ length: 12 }, (_, index) =>
      sampleRecord('Observation', `o-${index}`, {
        device: 'urn:hutong:device:example:d-1',
        value: 18.2,
        observedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString().replace('.000Z', '+00:00'),
      }),
    );
    const text = ndjson(device('d-1'), ...readings);
    expect((await judge(text, {})).found.filter((line) => line.includes('HT2018'))).toEqual([]);
    const report = await judge(text, { parameters: { HT2018: { fewestReadings: 10 } } });
    expect(report.found.filter((line) => line.includes('HT2018'))).toHaveLength(1);
  });

  it('counts what was not listed with the gravest severity, and says so', () => {
    const grading = createGrading([{ rule: 'HT1008', entity: 'House', severity: 'info' }], now);
    const tally = gradeTally(createTally(), grading);
    const place = { file: 'x', line: 1, message: words('甲', 'a') };
    for (const _ of [1, 2, 3]) tally.count('HT1008', 'warning', 'x');
    tally.list(createFinding('HT1008', { ...place, severity: 'warning', recordType: 'House' }));
    expect(tally.settle().map(({ en }) => en)).toEqual([
      '2 findings of HT1008 were not graded by entity or field, and count with the gravest severity',
    ]);
    expect(tally.rules()).toEqual([
      { code: 'HT1008', severity: 'info', count: 1, listed: 1 },
      { code: 'HT1008', severity: 'warning', count: 2, listed: 0 },
    ]);
    expect(tally.settle()).toEqual([]);
  });

  it('leaves findings that are only counted to the bytes, unless entities or fields are told apart', () => {
    const decisions = [
      { rule: 'HT1002', severity: 'info' },
      { rule: 'HT1003', reason },
      { rule: 'HT1004', entity: 'House', severity: 'info' },
    ] as const;
    const tally = gradeTally(
      createTally(() => 0),
      createGrading(decisions, now),
    );
    expect([tally.isFull('HT1002'), tally.isFull('HT1003'), tally.isFull('HT1004')]).toEqual([true, true, false]);
    expect(gradeTally(createTally(), createGrading(decisions, now)).isFull('HT1003')).toBe(true);
  });
});

/** A data set with one defect of each kind that leaves the others be. */
const injected = (codes: readonly string[], seed: number): string => {
  const random = seededRandom(seed);
  const dataSet = cleanDataSet(random);
  for (const code of codes) recordInjectors[code as keyof typeof recordInjectors]?.(dataSet, random);
  return ndjson(...dataSet.records);
};

describe('a rule set that only re-grades', () => {
  const places = ({ findings }: ValidationReport): string[] =>
    findings.map(({ code, line, column, pointer }) => `${code} ${line}:${column ?? ''} ${pointer}`);
  const codes = Object.keys(recordInjectors).filter((code) => isPermitted(code, 'info'));
  const severity = constantFrom('error', 'warning', 'info');
  const grade = record(
    {
      rule: constantFrom(...codes),
      severity,
      entity: constantFrom('House', 'Device', 'Resident'),
      pointer: constantFrom('/id', '/division', '/provenance/system'),
    },
    { requiredKeys: ['rule', 'severity'] },
  );

  it('never changes which findings there are', { timeout: 60_000 }, async () => {
    await assert(
      asyncProperty(
        array(grade, { maxLength: 12 }),
        uniqueArray(constantFrom(...codes), { minLength: 3, maxLength: 8 }),
        integer({ min: 1, max: 9999 }),
        async (grades, broken, seed) => {
          const text = injected(broken, seed);
          const ruleSet = await ruleSetOf({ grades });
          const plain = await judgeFiles({ 'data.ndjson': text }, { now });
          const report = await judgeFiles({ 'data.ndjson': text }, { now, ruleSet });
          expect(places(report)).toEqual(places(plain));
          expect(report.rules.reduce((sum, { count }) => sum + count, 0)).toBe(
            plain.rules.reduce((sum, { count }) => sum + count, 0),
          );
        },
      ),
      { numRuns: 10, seed: 20_260_601 },
    );
  });
});

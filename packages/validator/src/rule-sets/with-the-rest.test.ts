import { createVirtualClock } from '@hutong/standard';
import { createLocalCodes } from '@hutong/standard/local-lists';
import { describe, expect, it } from 'vitest';
import { roomRule, ruleSetOf, words } from '../__fixtures__/rule-set-of.ts';
import { ndjson, sampleRecord } from '../__fixtures__/sample-records.ts';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { parseBaseline } from '../baseline/baseline.ts';
import { createLiveValidation } from '../live/live-validation.ts';
import { formatReport, reportFormats } from '../reports/format-report.ts';
import { validatePaths } from '../validate-paths.ts';
import { applyRuleSet } from './apply-rule-set.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const reason = words('两个系统并存', 'two systems run side by side');
const house = (name: string, changes = {}) => sampleRecord('House', name, { room: name, ...changes });
const odd = house('h-1', { floor: 'three' });

describe('a rule set in threads', () => {
  it('gives the same bytes with rules of its own, a module, and local lists', async () => {
    const local = {
      localList: 'example-events',
      title: words('示例', 'example'),
      list: 'ht-event-kind',
      authority: '340111',
      version: '1',
      source: 'invented',
      codes: [{ code: 'e07', zh: '甲', below: '010102' }],
    };
    const event = (name: string, code: string) => sampleRecord('Event', name, { kind: `010102.x-340111-${code}` });
    const records = Array.from({ length: 60 }, (_, index) => [
      house(String(100 + index)),
      house(`a${index}`, { floor: index === 9 ? 999 : index, area: index % 9 === 0 ? 'wide' : 50 }),
      house(String(200 + index), { floor: index % 6 === 0 ? 'three' : 3 }),
      event(`e-${index}`, index % 7 === 0 ? 'e08' : 'e07'),
    ]).flat();
    const module = `
export const rule = { code: 'X-340111-101', entity: 'House', severity: 'info', pointer: '/floor',
  title: { zh: '甲', en: 'a' }, message: { zh: '{floor}', en: '{floor}' }, check: (record) => record.floor !== 7 };
`;
    await using folder = await temporaryFolder({ 'rules.mjs': module, 'data.ndjson': ndjson(...records) });
    const { writeFile } = await import('node:fs/promises');
    const { ruleSetText } = await import('../__fixtures__/rule-set-of.ts');
    const { loadRuleSet } = await import('./load-rule-set.ts');
    await writeFile(
      folder.file('city.yaml'),
      ruleSetText({
        rules: [roomRule],
        module: './rules.mjs',
        grades: [
          { rule: 'HT1016', severity: 'warning' },
          { rule: 'HT1002', entity: 'House', severity: 'info' },
        ],
        disabled: [
          { rule: 'HT1007', reason },
          { rule: 'HT1002', entity: 'House', pointer: '/area', reason },
        ],
      }),
    );
    const ruleSet = await loadRuleSet(folder.file('city.yaml'), { allowsModules: true });
    const options = { now, ruleSet, localCodes: createLocalCodes([local]) };
    const one = await validatePaths([folder.file('data.ndjson')], options);
    expect(one.rules.map(({ code, count }) => `${code} ${count}`)).toEqual(
      expect.arrayContaining(['HT1002 10', 'HT1016 9', 'X-340111-001 60', 'X-340111-101 1']),
    );
    expect(one.ruleSet?.disabled.map(({ count }) => count)).toEqual([1, 7]);
    const several = { ...options, threads: 2, partBytes: 6000 };
    expect(JSON.stringify(await validatePaths([folder.file('data.ndjson')], several))).toBe(JSON.stringify(one));
  });
});

describe('a rule set and a baseline', () => {
  const text = ndjson(odd, house('302', { floor: 3 }));
  const takenWith = async (ruleSet: Awaited<ReturnType<typeof ruleSetOf>> | undefined) => {
    const { baseline } = await judgeFiles({ 'data.ndjson': text }, { now, ruleSet, takesBaseline: true });
    return parseBaseline(JSON.stringify(baseline?.taken), 'baseline.json');
  };

  it('remembers the rule set, knows findings whatever their severity, and says when another is used', async () => {
    const graded = await ruleSetOf({ rules: [roomRule], grades: [{ rule: 'HT1002', severity: 'warning' }] });
    const baseline = await takenWith(graded);
    expect(baseline).toMatchObject({ ruleSet: { id: 'example-city', sha256: graded.sha256 } });
    const same = await judgeFiles({ 'data.ndjson': text }, { now, ruleSet: graded, baseline }, undefined);
    expect(same.summary.notChecked.join()).not.toContain('The baseline was taken with');
    const other = await judgeFiles({ 'data.ndjson': text }, { now, baseline });
    expect(other.summary.notChecked.join()).toMatch(
      /taken with example-city 1 \([0-9a-f]{12}\), this run goes by no rule set/,
    );
    const earlier = parseBaseline(formatReport(same, 'json', 'en'), 'report.json');
    expect(earlier.ruleSet?.sha256).toBe(graded.sha256);
  });

  it('never calls fixed what was switched off', async () => {
    await using folder = await temporaryFolder({ 'data.ndjson': text });
    const paths = [folder.file('data.ndjson')];
    const { baseline } = await validatePaths(paths, { now, takesBaseline: true });
    const known = parseBaseline(JSON.stringify(baseline?.taken), 'baseline.json');
    const ruleSet = await ruleSetOf({ disabled: [{ rule: 'HT1002', entity: 'House', pointer: '/floor', reason }] });
    const report = await validatePaths(paths, { now, ruleSet, baseline: known });
    expect(report.baseline).toMatchObject({ fixed: 0, notRead: 1 });
  });
});

describe('reports of all forms', () => {
  it.each(reportFormats)('%s', async (format) => {
    const ruleSet = await ruleSetOf({
      rules: [roomRule],
      disabled: [
        { rule: 'HT1002', reason, until: '2026-12-31' },
        { rule: 'HT1010', reason },
      ],
    });
    const report = await judgeFiles({ 'data.ndjson': ndjson(odd) }, { now, ruleSet });
    expect(formatReport(report, format, 'en')).toBe(formatReport(report, format, 'en'));
    const plain = formatReport(report, format, 'en').replaceAll('\\', '');
    expect(plain).toContain('X-340111-001');
    expect(plain).not.toMatch(/undefined|\[object/);
    // Forms that hold findings only have no place for more.
    if (['github', 'codeclimate', 'csv'].includes(format)) return;
    expect(plain).toContain(ruleSet.sha256);
    expect(plain).toContain('two systems run side by side');
    expect(plain).toMatch(/stale/);
  });
});

describe('a rule set and a stream', () => {
  it('grades, switches off and judges what comes, and says what needs a data set', async () => {
    const related = { ...roomRule, code: 'X-340111-009', with: { building: 'building' }, when: 'true' };
    const ruleSet = await ruleSetOf({
      rules: [roomRule, related],
      grades: [{ rule: 'X-340111-001', severity: 'info' }],
      disabled: [{ rule: 'HT1002', pointer: '/floor', reason }],
    });
    const rules = await applyRuleSet(ruleSet, now);
    const { take, report, snapshot } = createLiveValidation({
      address: 'mqtt://broker',
      clock: createVirtualClock(now),
      rules,
    });
    const found = take({
      topic: 't',
      payload: Buffer.from(JSON.stringify({ records: [odd, house('301', { area: 'x' })] })),
    });
    expect(found.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer}`)).toEqual([
      'X-340111-001 info /records/0/room',
      'HT1002 error /records/1/area',
    ]);
    expect(snapshot().ruleSet?.own).toHaveLength(2);
    const said = report();
    expect(said).toMatchObject({ summary: { errors: 1 }, ruleSet: { disabled: [{ count: 1 }] } });
    expect(said.summary.notChecked.join()).toMatch(/look at records referred to were not applied/);
  });
});

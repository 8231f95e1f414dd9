import { writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { ndjson, sampleRecord } from '../__fixtures__/sample-records.ts';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { formatReport } from '../reports/format-report.ts';
import { validatePaths, type ValidateOptions } from '../validate-paths.ts';
import { parseBaseline, type AcceptedException, type Baseline } from './baseline.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const bad = (name: string) => sampleRecord('House', name, { floor: 'three', room: name });
const good = (name: string) => sampleRecord('House', name, { room: name });

const folder = await temporaryFolder({});
afterAll(() => folder[Symbol.asyncDispose]());

/** Validates lines of one file, which is written anew each time. */
const judge = async (text: string, options: ValidateOptions = {}) => {
  await writeFile(folder.file('houses.ndjson'), text);
  return validatePaths([folder.file('houses.ndjson')], { now, ...options });
};
const taken = async (text: string, accepted: readonly AcceptedException[] = []): Promise<Baseline> => {
  const report = await judge(text, { takesBaseline: true });
  expect(report).toMatchObject({ valid: true, findings: [], baseline: { new: 0 } });
  const { taken: baseline } = report.baseline ?? {};
  if (baseline === undefined) throw new Error('no baseline');
  // Through the file.
  return { ...parseBaseline(JSON.stringify(baseline), 'baseline.json'), accepted: [...accepted] };
};

describe('a baseline', () => {
  it('knows findings of records however far they move, and leaves the new ones', async () => {
    const baseline = await taken(ndjson(bad('h-1'), bad('h-2')));
    const text = ndjson(good('g-1'), good('g-2'), bad('h-2'), bad('h-3'), bad('h-1'));
    const report = await judge(text, { baseline });
    expect(report).toMatchObject({
      valid: false,
      summary: { errors: 1 },
      rules: [{ code: 'HT1002', count: 1, listed: 1 }],
      findings: [{ line: 4, recordId: 'urn:hutong:house:example:h-3' }],
      files: [{ findings: 1 }],
      baseline: { new: 1, known: 2, fixed: 0 },
    });
    expect(await judge(ndjson(bad('h-2'), bad('h-1')), { baseline })).toMatchObject({ valid: true, findings: [] });
  });

  it('tells what was fixed, and nothing of files that were not read', async () => {
    const one = await judgeFiles({ 'a.ndjson': ndjson(bad('h-1')), 'b.ndjson': ndjson(bad('h-2')) }, { now });
    const [first, second] = one.findings;
    const baseline = parseBaseline(JSON.stringify({ rules: one.rules, findings: one.findings }), 'report.json');
    await using other = await temporaryFolder({ 'a.ndjson': ndjson(good('h-1')) });
    const file = other.file('a.ndjson');
    const moved: Baseline = {
      ...baseline,
      findings: baseline.findings.map((finding) => (finding.file === first?.file ? { ...finding, file } : finding)),
    };
    const report = await validatePaths([file], { now, baseline: moved });
    expect(second?.file).not.toBe(file);
    expect(report.baseline).toMatchObject({ new: 0, known: 0, fixed: 1, notRead: 1 });
    expect(report.baseline?.fixedFindings).toMatchObject([{ code: 'HT1002', file, pointer: '/floor', count: 1 }]);
  });

  it('counts findings that no record tells apart: one more of them is new', async () => {
    const baseline = await taken('{oops\n{oops\n');
    expect(baseline.findings).toMatchObject([{ code: 'HT3003', count: 2 }]);
    const report = await judge(`${ndjson(good('g'))}{oops\n{oops\n{oops\n`, { baseline });
    expect(report).toMatchObject({ findings: [{ line: 4 }], baseline: { new: 1, known: 2 } });
  });

  it('finds a new finding behind more known ones than a report lists', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => bad(`h-${index}`));
    const baseline = await taken(ndjson(...many));
    expect(baseline.rules).toEqual([{ code: 'HT1002', count: 1200, listed: 1200 }]);
    const report = await judge(ndjson(...many, bad('last')), { baseline });
    expect(report).toMatchObject({ findings: [{ line: 1201 }], baseline: { new: 1, known: 1200 } });
  });

  it('that is a report compares by number what the report only counted, and says so', async () => {
    const many = Array.from({ length: 1005 }, (_, index) => bad(`h-${index}`));
    const baseline = parseBaseline(formatReport(await judge(ndjson(...many)), 'json', 'en'), 'report.json');
    const same = await judge(ndjson(...many), { baseline });
    expect(same).toMatchObject({
      valid: true,
      findings: [],
      files: [{ findings: 0 }],
      baseline: { new: 0, known: 1005 },
    });
    expect(same.summary.notChecked.slice(1)).toEqual([
      'HT1002 can be compared with the baseline by number only: it had 1005 and lists 1000, now there are 1005',
    ]);
    const more = await judge(ndjson(...many, bad('last')), { baseline });
    expect(more).toMatchObject({ valid: false, findings: [{ line: 1006 }], baseline: { new: 1, known: 1005 } });
  });

  it('accepts exceptions with their reason, and names those that are stale or have passed their day', async () => {
    const accepted = [
      { code: 'HT1002', recordId: 'urn:hutong:house:example:h-1', reason: 'being rebuilt', until: '2026-01-01' },
      { code: 'HT1002', pointer: '/room', reason: 'old forms' },
      { code: 'HT1002', recordId: 'urn:hutong:house:example:h-2', reason: 'asked for', until: '2025-12-30' },
    ] as const;
    const baseline = { ...(await taken('')), accepted: [...accepted] };
    const report = await judge(ndjson(bad('h-1'), bad('h-2')), { baseline });
    expect(report).toMatchObject({
      valid: false,
      findings: [{ line: 2 }],
      baseline: {
        new: 1,
        known: 0,
        accepted: [{ reason: 'being rebuilt', count: 1 }],
        stale: [{ reason: 'old forms' }],
        expired: [{ reason: 'asked for' }],
      },
    });
    const text = formatReport(report, 'text', 'en');
    expect(text).toContain('1 new, 0 known, 0 fixed, 1 accepted');
    expect(text).toContain('stale exception, nothing needs it any more: HT1002 /room: old forms');
    expect(formatReport(report, 'markdown', 'zh')).toContain('- 例外已过期：HT1002');
  });

  it('is taken again with its exceptions, without what they cover', async () => {
    const accepted = [{ code: 'HT1002', recordId: 'urn:hutong:house:example:h-1', reason: 'being rebuilt' }] as const;
    const baseline = { ...(await taken('')), accepted: [...accepted] };
    const again = await judge(ndjson(bad('h-1'), bad('h-2')), { baseline, takesBaseline: true });
    expect(again.baseline).toMatchObject({
      new: 0,
      known: 1,
      stale: [],
      taken: { accepted, findings: [{ count: 1 }] },
    });
    expect(again.baseline?.taken?.rules).toEqual([{ code: 'HT1002', count: 1, listed: 1 }]);
  });

  it('says nothing of what is gone, and is not taken, when the run was interrupted', async () => {
    const baseline = await taken(ndjson(bad('h-1')));
    const controller = new AbortController();
    controller.abort();
    const report = await judge(ndjson(good('g-1')), { baseline, takesBaseline: true, signal: controller.signal });
    expect(report).toMatchObject({ valid: false, incomplete: true, baseline: { fixed: 0, notRead: 1, stale: [] } });
    expect(report.baseline).not.toHaveProperty('taken');
  });

  it('holds no value, no line, and no id that tells who somebody is', async () => {
    // Invented: the shape of a phone number in place of a local id.
    const id = 'urn:hutong:resident:example:13900000000';
    const record = { ...sampleRecord('Resident', 'x', { sex: 'personal-value' }), id };
    const baseline = JSON.stringify(await taken(ndjson(record)));
    expect(baseline).toContain('"pointer":"/sex"');
    expect(baseline).not.toMatch(/personal-value|"line"|13900000000/);
  });
});

describe('parseBaseline', () => {
  it.each([
    ['{"kind":\n oops}', 'HT7006 2 '],
    ['[]', 'HT7006  '],
    ['{"rules":[],"findings":[{"code":"HT0000","file":"a","pointer":""}]}', 'HT7006  /findings/0/code'],
    ['{"kind":"hutong-baseline","version":2,"rules":[],"findings":[],"accepted":[]}', 'HT7006  /version'],
    [
      '{"kind":"hutong-baseline","version":1,"rules":[],"findings":[],"accepted":[{"code":"HT1002","reason":" "}]}',
      'HT7006  /accepted/0/reason',
    ],
  ])('refuses %s', (text, expected) => {
    let said = '';
    try {
      parseBaseline(text, 'baseline.json');
    } catch (error) {
      const { code, location } = error as { code: string; location: { line?: number; pointer?: string } };
      said = `${code} ${location.line ?? ''} ${location.pointer ?? ''}`;
    }
    expect(said).toBe(expected);
  });
});

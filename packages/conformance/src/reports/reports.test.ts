import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { outcomes } from '../engine/outcome.ts';
import { runAgainstFake } from '../testing/run-against-fake.ts';
import { formatRun } from './format-run.ts';

let outDir: string;
let passed: ConformanceRun;
let failed: ConformanceRun;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'hutong-reports-'));
  passed = await runAgainstFake(join(outDir, 'passed'));
  failed = await runAgainstFake(join(outDir, 'failed'), ['latest-stale', 'stream-silent']);
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

const suiteOf = (run: ConformanceRun) => {
  const xml = formatRun(run, 'junit', 'en');
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return (
    parser.parse(xml) as { testsuites: { testsuite: Record<string, string> & { testcase: Record<string, unknown>[] } } }
  ).testsuites.testsuite;
};

describe('formatRun json', () => {
  it('is the record itself', () => {
    expect(JSON.parse(formatRun(passed, 'json', 'en'))).toEqual(JSON.parse(JSON.stringify(passed)));
  });
});

describe('formatRun junit', () => {
  it('has a case per check and one for the verdict', () => {
    const suite = suiteOf(passed);
    expect(suite.testcase).toHaveLength(passed.checks.length + 1);
    expect(suite).toMatchObject({ failures: '0', errors: '0', tests: String(passed.checks.length + 1) });
  });

  it('is red for a failed check and for the verdict', () => {
    const suite = suiteOf(failed);
    expect(suite['failures']).toBe('3');
    const stale = suite.testcase.find(({ name }) => String(name).startsWith('query.latest-is-newest'));
    expect(stale).toMatchObject({ failure: { message: 'It is the one observed last' } });
    expect(suite.testcase.at(-1)).toMatchObject({
      name: 'verdict',
      failure: { message: expect.stringContaining('HT-API-018') },
    });
  });

  it('is red for what was never verified', () => {
    const checks = passed.checks.map((check) => ({ ...check, outcome: 'unverified' as const }));
    expect(suiteOf({ ...passed, checks })['errors']).toBe(String(checks.length));
  });
});

describe('formatRun text', () => {
  it('leads with the verdict and names what is open, in both languages', () => {
    expect(formatRun(failed, 'text', 'en')).toMatch(/^Verdict: Fail\n/);
    const zh = formatRun(failed, 'text', 'zh');
    expect(zh).toMatch(/^结论: 不通过\n/);
    expect(zh).toContain('HT-API-018  不通过');
    expect(zh).toContain('✗ query.latest-is-newest');
    expect(formatRun(passed, 'text', 'zh')).toMatch(/^结论: 通过\n/);
  });
});

describe('formatRun html', () => {
  it('stands alone: no script, nothing loaded from elsewhere', () => {
    const html = formatRun(passed, 'html', 'zh');
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(html).toContain('id="zh" aria-label="中文" checked');
    expect(formatRun(passed, 'html', 'en')).toContain('id="en" aria-label="English" checked');
  });

  it('shows every outcome, requirement, check and digest', () => {
    const html = formatRun(failed, 'html', 'en');
    for (const outcome of outcomes) expect(html).toContain(`class="tag ${outcome}"`);
    for (const { id } of failed.coverage) expect(html).toContain(`<code>${id}</code>`);
    for (const { id, evidenceDigest } of failed.checks) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(evidenceDigest);
    }
    for (const digest of [failed.suiteDigest, failed.profileDigest, failed.evidence.root])
      expect(html).toContain(digest);
  });

  it('takes no markup from the subject', () => {
    const declaration = { ...passed.declaration, product: '<img src=x onerror=alert(1)>' };
    expect(formatRun({ ...passed, declaration }, 'html', 'en')).not.toContain('<img');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@hutong/standard';
import { afterAll, describe, expect, it } from 'vitest';
import { checkResult } from '../../../__fixtures__/check-result.ts';
import { extendDocument, extendDocumentForms } from '../../../output/extend-document.ts';
import { extendCheckText, extendReportText } from '../../../output/extend-text.ts';
import { checkLocalLists, type CodesExtendCheckResult } from './check.ts';
import { downgradeRecords, type CodesExtendDowngradeResult } from './downgrade.ts';
import { draftLocalList } from './init.ts';
import { reportLocal } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-extend-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const head = `localList: example-events
title: { zh: 示例区事件清单, en: Events of an example district }
list: ht-event-kind
authority: '340111'
version: '1'
source: invented for this test
codes:
`;
const good = write(
  'good.yaml',
  `${head}  - { code: e1, zh: 火灾报警, equals: '010101' }
  - { code: e2, zh: 天井起烟, below: '010102' }
  - { code: e3, zh: 烟火, oneOf: ['010101', '010102'] }
  - { code: e4, zh: 燃气泄漏 }
  - { code: e5, zh: '<b>文体|活动', none: '=不属于事件' }
`,
);

describe('hutong codes extend check', () => {
  it('accepts a good list and notes what is not settled, with its line', async () => {
    const result = checkResult<CodesExtendCheckResult>('codes extend check', await checkLocalLists([good]));
    expect(result).toMatchObject({ valid: true, lists: [{ total: 5, extensions: 1 }] });
    expect(result.findings.map(({ severity, line }) => `${severity} ${line}`)).toEqual(['warning 10', 'warning 11']);
    expect(result.findings[1]?.fix.zh).toContain('020101');
    expect(extendCheckText(result, 'zh')).toContain(`${good}:10:`);
  });

  it('names every mistake of every list with its place and requirement', async () => {
    const bad = write(
      'bad.yaml',
      `${head}  - { code: e1, zh: 甲, below: '999999' }\n  - { code: E1, zh: 乙, below: '010101' }\n`,
    );
    const { valid, findings } = await checkLocalLists([good, bad]);
    expect(valid).toBe(false);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'HT3014', requirement: 'HT-COD-002', file: bad, line: 8, pointer: '/codes/0/below' },
      { code: 'HT3014', requirement: 'HT-COD-004', file: bad, line: 9, pointer: '/codes/1/code' },
    ]);
  });
});

describe('hutong codes extend report', () => {
  it('gives the coverage both ways, and refuses a wrong list at its place', async () => {
    const report = await reportLocal(good);
    checkResult('codes extend report', report);
    expect(report).toMatchObject({ local: { total: 5, mapped: 2, share: 0.4 }, national: { reached: 2 } });
    expect(extendReportText(report, 'en', 100)).toContain('40.0%');
    const bad = write('bad2.yaml', `${head}  - { code: e1, zh: 甲, below: '999999' }\n`);
    await expect(reportLocal(bad)).rejects.toMatchObject({ code: 'HT3014', location: { file: bad, line: 8 } });
  });

  it.each(extendDocumentForms)('is written as %s, with no name that breaks the form', async (form) => {
    const text = extendDocument(await reportLocal(good), form, 'zh');
    expect(text).toContain('010102.x-340111-e2');
    if (form === 'html') expect(text).not.toContain('<b>文体');
    if (form === 'markdown') expect(text).toContain('文体\\|活动');
    if (form === 'csv') expect(text).toContain("'=不属于事件");
  });
});

describe('hutong codes extend downgrade', () => {
  it('turns local codes into their parents and leaves all else', async () => {
    const records = ['010102.x-340111-e2', '010101'].map((kind) => ({ ...entities.Event.example, kind }));
    const file = write('events.ndjson', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const written: unknown[] = [];
    const result = await downgradeRecords([file], { write: (record) => written.push(record) });
    expect(checkResult<CodesExtendDowngradeResult>('codes extend downgrade', result)).toMatchObject({
      records: 2,
      changed: 1,
      changes: [{ from: '010102.x-340111-e2', to: '010102', recordType: 'Event', pointer: '/kind', count: 1 }],
    });
    expect(written).toEqual([{ ...records[0], kind: '010102' }, records[1]]);
  });
});

describe('hutong codes extend init', () => {
  it('drafts a list that its own check accepts, with what the names tell', async () => {
    const table = write('events.csv', '事件编码,事件名称\n0101,火灾报警\n0102,"燃气: 泄漏#"\n');
    const draft = await draftLocalList(table, { list: 'ht-event-kind', authority: '340111' });
    checkResult('codes extend init', draft);
    expect(draft).toMatchObject({ total: 2, equal: 1, similar: 1 });
    const file = write('draft.yaml', draft.localList);
    expect(await checkLocalLists([file])).toMatchObject({ valid: true, lists: [{ total: 2, extensions: 0 }] });
    expect(readFileSync(file, 'utf8')).toContain("code: '0101'");
  });

  it('refuses a table without the columns, an unknown list and a wrong authority', async () => {
    const table = write('odd.csv', 'a,b\n1,2\n');
    const options = { list: 'ht-event-kind', authority: '340111' };
    await expect(draftLocalList(table, options)).rejects.toMatchObject({ code: 'HT7001' });
    await expect(draftLocalList(table, { ...options, list: 'nope' })).rejects.toMatchObject({ code: 'HT7002' });
    await expect(draftLocalList(table, { ...options, authority: 'A B' })).rejects.toMatchObject({ code: 'HT7001' });
  });
});

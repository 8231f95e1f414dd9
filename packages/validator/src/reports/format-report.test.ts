import { createHash } from 'node:crypto';
import { bilingual } from '@hutong/standard';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { createFinding } from '../findings/finding.ts';
import type { ValidationReport } from '../validation-report.ts';
import { formatReport, reportFormats } from './format-report.ts';

const findings = [
  createFinding('HT1003', {
    file: 'a,b:c.csv',
    line: 7,
    column: 12,
    pointer: '/sex',
    recordType: 'Resident',
    recordId: 'urn:hutong:resident:example:r-1',
    requirement: 'HT-PER-004',
    value: '<b>',
    message: bilingual('性别“<b>”不在代码表中', 'Sex "<b>" is\nno code: 100 %'),
  }),
  createFinding('HT3003', { file: 'a,b:c.csv', line: 120, message: bilingual('坏行', 'Broken line') }),
];

const report: ValidationReport = {
  date: '2026-01-01T00:00:00.000Z',
  valid: false,
  summary: { files: 2, records: 3, errors: 2, warnings: 0, notChecked: ['Something'] },
  findings,
  rules: [],
  completeness: [],
  files: [
    { file: 'a,b:c.csv', records: 2, findings: 2, types: { Resident: 2 }, typeFrom: 'header' },
    { file: '房屋.ndjson', records: 1, findings: 0, types: { House: 1 }, typeFrom: 'manifest' },
  ],
  remarks: [bilingual('某事', 'Something')],
};
const clean: ValidationReport = {
  date: '2026-01-01T00:00:00.000Z',
  valid: true,
  summary: { files: 1, records: 1, errors: 0, warnings: 0, notChecked: [] },
  findings: [],
  rules: [],
  completeness: [],
  files: [{ file: 'ok.csv', records: 1, findings: 0, types: { House: 1 }, typeFrom: 'manifest' }],
  remarks: [],
};

describe('the text report', () => {
  it('groups by rule and says place, advice, what was not checked, and counts', () => {
    expect(formatReport(report, 'text', 'zh')).toBe(
      [
        '✘ a,b:c.csv    2 条记录 Resident（类型按表头判断）  2 个问题',
        '✔ 房屋.ndjson  1 条记录 House',
        '',
        '错误 HT1003 代码不在代码表中  1 处  → 改用代码表中的代码',
        '  a,b:c.csv:7:12  性别“<b>”不在代码表中',
        '      /sex  urn:hutong:resident:example:r-1  HT-PER-004',
        '',
        '错误 HT3003 该行无法解析  1 处  → 修正该行的语法',
        '  a,b:c.csv:120  坏行',
        '',
        '! 未能校验: 某事',
        '未通过  2 个文件，3 条记录：2 个错误，0 个警告，1 项未能校验',
        '',
      ].join('\n'),
    );
  });

  it('is no wall: of many findings the first of each rule are shown and the rest counted', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('no finding');
    const many = Array.from({ length: 40 }, (_, index) => ({ ...one, line: index + 1 }));
    const rules = [{ code: 'HT1003', severity: 'error', count: 312, listed: 40 }] as const;
    const text = formatReport({ ...report, findings: many, rules }, 'text', 'en');
    expect(text).toContain('312 places');
    expect(text.match(/a,b:c\.csv:\d+:12/g)).toHaveLength(5);
    expect(text).toContain('… and 307 more');
  });

  it('aligns by the width on a terminal', () => {
    const [first, second] = formatReport(report, 'text', 'en')
      .split('\n')
      .filter((line) => /^[✔✘]/.test(line))
      .map((line) => stringWidth(line.slice(0, line.search(/ {2}\d/))));
    expect(first).toBeLessThanOrEqual(second ?? 0);
    expect(formatReport(clean, 'text', 'en')).toBe(
      '✔ ok.csv  1 record House\n\nValid  1 file, 1 record: 0 errors, 0 warnings\n',
    );
  });

  it('spells out control characters of file names', () => {
    const file = 'a\u001B]0;x\u0007.csv';
    const odd = { ...report, findings: [], files: [{ ...(report.files[1] as (typeof report.files)[0]), file }] };
    expect(formatReport(odd, 'text', 'en')).toContain('✔ a\\u001b]0;x\\u0007.csv');
  });

  it('has colour only when asked for', () => {
    expect(formatReport(report, 'text', 'en')).not.toContain('\u001B');
    expect(formatReport(report, 'text', 'en', { color: true })).toContain('\u001B[31m');
  });
});

describe('the JSON report', () => {
  it('has the members of the contract, in one language', () => {
    const json = JSON.parse(formatReport(report, 'json', 'zh')) as Record<string, unknown>;
    expect(json).toEqual({
      date: '2026-01-01T00:00:00.000Z',
      valid: false,
      summary: { files: 2, records: 3, errors: 2, warnings: 0, notChecked: ['某事'] },
      completeness: [],
      findings: [
        {
          code: 'HT1003',
          name: 'unknown-code',
          severity: 'error',
          message: '性别“<b>”不在代码表中',
          fix: '改用代码表中的代码',
          requirement: 'HT-PER-004',
          file: 'a,b:c.csv',
          line: 7,
          column: 12,
          pointer: '/sex',
          recordType: 'Resident',
          recordId: 'urn:hutong:resident:example:r-1',
          value: '<b>',
        },
        {
          code: 'HT3003',
          name: 'broken-line',
          severity: 'error',
          message: '坏行',
          fix: '修正该行的语法',
          file: 'a,b:c.csv',
          line: 120,
          pointer: '',
        },
      ],
      rules: [],
    });
  });
});

describe('the JUnit report', () => {
  it('is well-formed, with a failed case per finding and a passed one per clean file', () => {
    const xml = formatReport(report, 'junit', 'en');
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
      testsuites: { '@_tests': string; '@_failures': string; testsuite: { testcase: unknown }[] };
    };
    expect(parsed.testsuites).toMatchObject({ '@_tests': '3', '@_failures': '2' });
    expect(parsed.testsuites.testsuite[0]?.testcase).toMatchObject([
      { '@_line': '7', failure: { '@_type': 'unknown-code', '@_message': expect.stringContaining('Sex "<b>"') } },
      { '@_line': '120' },
    ]);
    expect(parsed.testsuites.testsuite[1]?.testcase).not.toHaveProperty('failure');
  });
});

describe('the HTML report', () => {
  it('holds both languages, escapes what files say, and loads nothing', () => {
    const html = formatReport(report, 'html', 'en');
    expect(html).toContain('<span lang="zh">性别“&lt;b&gt;”不在代码表中</span>');
    expect(html).toContain('Sex &quot;&lt;b&gt;&quot;');
    expect(html).toContain('id="show-en" checked');
    expect(html).not.toContain('<b>”');
    // Links to the pages of the rules load nothing.
    const withoutLinks = html.replaceAll(/<a lang="\w+" href="https:[^"]+">/g, '');
    expect(withoutLinks).not.toMatch(/https?:|src=|url\(|@import/);
    expect(formatReport(clean, 'html', 'zh')).toContain('class="verdict good"');
  });

  it('runs only the script that its own policy names', () => {
    const html = formatReport(report, 'html', 'en');
    const [script, ...others] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
    expect(others).toEqual([]);
    const hash = createHash('sha256')
      .update(script ?? '')
      .digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
  });

  it('lists the first of each rule, and says how many more there are', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('no finding');
    const many = Array.from({ length: 300 }, (_, index) => ({ ...one, line: index + 1 }));
    const rules = [{ code: 'HT1003', severity: 'error', count: 5000, listed: 300 }] as const;
    const html = formatReport({ ...report, findings: many, rules }, 'html', 'en');
    expect(html.match(/<tr data-severity/g)).toHaveLength(200);
    expect(html).toContain('4800 more are counted but not listed');
    expect(html).toContain('<td class="number">5,000</td>');
  });
});

describe('the GitHub report', () => {
  it('is one escaped command per finding', () => {
    expect(formatReport(report, 'github', 'en')).toBe(
      '::error file=a%2Cb%3Ac.csv,line=7,col=12,title=HT1003 unknown-code::Sex "<b>" is%0Ano code: 100 %25 → Use a code of the list\n' +
        '::error file=a%2Cb%3Ac.csv,line=120,title=HT3003 broken-line::Broken line → Correct the syntax of the line\n',
    );
  });
});

describe('the SARIF report', () => {
  it('names rules once and gives each result a region', () => {
    const sarif = JSON.parse(formatReport(report, 'sarif', 'en')) as Record<string, unknown>;
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'HT1003', name: 'unknown-code' }, { id: 'HT3003' }] } },
          results: [
            {
              ruleId: 'HT1003',
              ruleIndex: 0,
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%2Cb%3Ac.csv' },
                    region: { startLine: 7, startColumn: 12 },
                  },
                },
              ],
            },
            { ruleIndex: 1, locations: [{ physicalLocation: { region: { startLine: 120 } } }] },
          ],
        },
      ],
    });
  });
});

it('every form ends with one line end and is written for a clean report too', () => {
  for (const format of reportFormats)
    for (const language of ['zh', 'en'] as const) {
      expect(formatReport(report, format, language)).toMatch(/[^\n]\n$/);
      expect(formatReport(clean, format, language)).toMatch(format === 'github' ? /^$/ : /[^\n]\n$/);
    }
});

describe('the NDJSON report', () => {
  it('is one finding a line, the summary last', () => {
    const lines = formatReport(report, 'ndjson', 'en').trimEnd().split('\n');
    const values = lines.map((line) => JSON.parse(line) as { kind: string; code?: string });
    expect(values.map(({ kind, code }) => `${kind} ${code ?? ''}`.trim())).toEqual([
      'finding HT1003',
      'finding HT3003',
      'summary',
    ]);
    expect(values.at(-1)).toMatchObject({ valid: false, summary: { records: 3 } });
  });
});

describe('the Code Climate report', () => {
  it('has a fingerprint that outlives added lines and never stands twice', () => {
    const of = (changed: readonly (typeof findings)[0][]) =>
      (
        JSON.parse(formatReport({ ...report, findings: [...changed] }, 'codeclimate', 'en')) as {
          fingerprint: string;
        }[]
      ).map(({ fingerprint }) => fingerprint);
    const [first] = findings;
    if (first === undefined) throw new Error('no finding');
    expect(of([{ ...first, line: 99 }])).toEqual(of([first]));
    expect(of([{ ...first, pointer: '/name' }])).not.toEqual(of([first]));
    expect(new Set(of([first, first, ...findings])).size).toBe(4);
  });
});

describe('the table of findings', () => {
  it('survives commas, quotes and line breaks, and runs no formula', () => {
    const [first] = findings;
    const odd = { ...report, findings: [{ ...(first as (typeof findings)[0]), value: '=1+1,"x"' }] };
    const [header, row] = parse(formatReport(odd, 'csv', 'en'), { bom: true });
    const at = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(at('message')).toBe('Sex "<b>" is\nno code: 100 %');
    expect(at('value')).toBe(`'=1+1,"x"`);
    expect([at('file'), at('line')]).toEqual(['a,b:c.csv', '7']);
  });
});

describe('the Markdown report', () => {
  it('counts by rule, names the first places, and lets no value become markup', () => {
    const many = Array.from({ length: 5 }, () => findings[1] as (typeof findings)[0]);
    const text = formatReport({ ...report, findings: [...findings, ...many] }, 'markdown', 'zh');
    expect(text).toContain(
      '| [HT3003](https://hutong.dev/docs/zh/rules/HT3003) 该行无法解析 (错误) | 6 | a,b:c.csv:120<br>a,b:c.csv:120<br>a,b:c.csv:120<br>+ 3 | 修正该行的语法 |',
    );
    expect(text.indexOf('HT3003')).toBeLessThan(text.indexOf('HT1003'));
    expect(text).toContain('### 未能校验\n\n- 某事');
    expect(formatReport(clean, 'markdown', 'en')).toContain('**✅ Valid** 1 file');
  });
});

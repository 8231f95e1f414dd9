import { bilingual } from '@hutong/standard';
import { createFinding } from '../../findings/finding.ts';
import type { ValidationReport } from '../../validation-report.ts';

const date = '2026-01-01T08:30:00.000Z';
const id = 'urn:hutong:resident:example:r-1';
const hostile = 'a,b:c %]]>&<"\u0007\u0000\uFFFE\uD800\n\u001B[31m 名.csv';

const findings = [
  createFinding('HT1003', {
    file: './data/a b.csv',
    line: 7,
    column: 12,
    pointer: '/sex',
    recordType: 'Resident',
    recordId: id,
    requirement: 'HT-PER-004',
    value: hostile,
    message: bilingual(hostile, hostile),
  }),
  createFinding('HT3012', {
    file: 'book.xlsx#表',
    line: 3,
    cell: 'C3',
    severity: 'warning',
    message: bilingual('单元格', 'Cell'),
  }),
  createFinding('HT3011', { file: '-', line: 1, severity: 'info', message: bilingual('编码', 'Encoding') }),
  createFinding('HT3003', { file: hostile, line: 1, message: bilingual('坏行', 'Broken line') }),
];

const fileOf = (file: string) => ({ file, records: 1, findings: 1, types: { House: 1 }, typeFrom: 'header' }) as const;

const broken: ValidationReport = {
  date,
  valid: false,
  summary: { files: 5, records: 3, errors: 2, warnings: 1, notChecked: ['Something'] },
  findings,
  rules: findings.map(({ code, severity }) => ({ code, severity, count: 2000, listed: 1 })),
  completeness: [],
  files: [...findings.map(({ file }) => fileOf(file)), { ...fileOf('房屋.ndjson'), findings: 0 }],
  remarks: [bilingual('某事', 'Something')],
};

const exception = { code: 'HT1003', recordId: id, reason: '旧系统', until: '2026-12-31' } as const;
const known = { fingerprint: '0123456789abcdef', code: 'HT1003', file: 'x.csv', pointer: '/sex', count: 2 } as const;

const hash = '0'.repeat(64);
const disabled = {
  rule: 'HT2009',
  entity: 'House',
  pointer: '/room',
  reason: bilingual(hostile, hostile),
  until: '2026-12-31',
} as const;
const own = {
  code: 'X-340111-001',
  name: 'x-340111-001',
  entity: 'House',
  severity: 'error',
  title: bilingual(hostile, hostile),
  fix: bilingual('改', 'mend'),
} as const;

const ownFinding = {
  code: own.code,
  name: own.name,
  severity: own.severity,
  fix: own.fix,
  file: 'x.csv',
  line: 1,
  pointer: '/room',
  message: bilingual('房号', 'Room'),
} as const;

/** A report of each kind, with names and values that were made to break out of a form. */
export const reportsOfAllKinds: Readonly<Record<string, ValidationReport>> = {
  'with findings': broken,
  clean: {
    ...broken,
    valid: true,
    summary: { files: 1, records: 1, errors: 0, warnings: 0, notChecked: [] },
    findings: [],
    rules: [],
    completeness: [],
    files: [{ ...fileOf('ok.csv'), findings: 0 }],
    remarks: [],
  },
  'that is incomplete': { ...broken, incomplete: true },
  'against a baseline': {
    ...broken,
    baseline: {
      date,
      new: 4,
      known: 7,
      fixed: 2,
      notRead: 1,
      fixedFindings: [known],
      accepted: [{ ...exception, count: 3 }],
      stale: [exception],
      expired: [exception],
    },
  },
  'by a rule set': {
    ...broken,
    findings: [...findings, ownFinding],
    ruleSet: {
      id: 'example-city',
      version: '1',
      title: bilingual(hostile, hostile),
      publisher: bilingual('示例', 'Example'),
      sha256: hash,
      extends: [{ id: 'province', version: '1', sha256: hash }],
      parameters: { HT2017: { missedIntervals: 5 } },
      own: [own],
      grades: [{ rule: 'HT1003', severity: 'info' }],
      disabled: [{ ...disabled, count: 3 }],
      stale: [disabled],
      expired: [disabled],
    },
  },
  'that takes a baseline': {
    ...broken,
    baseline: {
      new: 0,
      known: 7,
      fixed: 0,
      notRead: 0,
      fixedFindings: [],
      accepted: [],
      stale: [],
      expired: [],
      taken: { kind: 'hutong-baseline', version: 1, date, rules: [], findings: [known], accepted: [exception] },
    },
  },
};

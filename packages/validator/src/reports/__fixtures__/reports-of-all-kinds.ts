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

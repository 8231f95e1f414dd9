import type { Language } from '@hutong/standard';
import { stringify } from 'csv-stringify/sync';
import type { ValidationReport } from '../validation-report.ts';
import { reportToJson } from './json-report.ts';

const columns = [
  'severity',
  'code',
  'name',
  'file',
  'line',
  'column',
  'cell',
  'pointer',
  'recordType',
  'recordId',
  'value',
  'message',
  'fix',
  'requirement',
];

/**
 * The findings as a table (RFC 4180) that opens in a spreadsheet: with a byte order mark, as some need it for Chinese,
 * and with cells that would run as formulas kept from doing so.
 */
export const csvReport = (report: ValidationReport, language: Language): string =>
  stringify([...reportToJson(report, language).findings], {
    bom: true,
    columns,
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

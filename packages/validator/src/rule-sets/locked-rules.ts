import type { Severity } from '../records/record-issue.ts';

/**
 * Rules whose findings mean that something was not read or not judged at all. Were they switched off or graded down, data that
 * nobody has looked at would count as valid.
 */
const locked = new Set([
  'HT1011',
  'HT1013',
  'HT2022',
  'HT3001',
  'HT3002',
  'HT3003',
  'HT3004',
  'HT3005',
  'HT3006',
  'HT3008',
  'HT3009',
  'HT3010',
  'HT3013',
]);

/** Whether a rule set may give a rule this severity, or switch it off where that is undefined. */
export const isPermitted = (rule: string, severity: Severity | undefined): boolean =>
  severity === 'error' || !locked.has(rule);

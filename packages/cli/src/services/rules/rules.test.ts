import { errorCodes } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { exportRules } from './export.ts';
import { listRules, type RulesListResult } from './list.ts';
import { showRule } from './show.ts';

describe('rules as results', () => {
  it('lists every code once', () => {
    const { rules } = checkResult<RulesListResult>('rules list', listRules());
    expect(rules.map(({ code }) => code).toSorted()).toEqual(Object.keys(errorCodes).toSorted());
  });

  it('lists the rules of one scope with their severity and requirement', () => {
    const { rules } = listRules('data-set');
    expect(rules.find(({ code }) => code === 'HT2003')).toMatchObject({ severity: 'error', requirement: 'HT-SET-004' });
    expect(rules.filter(({ code }) => !code.startsWith('HT20'))).toEqual([]);
  });

  it('exports all that is known of the rules, and shows it of one', () => {
    const { rules } = checkResult<ReturnType<typeof exportRules>>('rules export', exportRules());
    const rule = rules.find(({ code }) => code === 'HT2003');
    expect(rule?.example).toHaveProperty('bad');
    expect(checkResult('rules show', showRule('HT2003'))).toMatchObject({ rule });
  });

  it('shows a code, a name and a requirement', () => {
    expect(checkResult('rules show', showRule('HT3001'))).toMatchObject({ rule: { exitCode: 4 } });
    expect(showRule('unreadable-file')).toEqual(showRule('ht3001'));
    expect(checkResult('rules show', showRule('HT-REC-001'))).toMatchObject({ requirement: { id: 'HT-REC-001' } });
    expect(() => showRule('HT-REC-999')).toThrow(/HT7002/);
  });
});

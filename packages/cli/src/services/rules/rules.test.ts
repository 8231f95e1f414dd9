import { errorCodes } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { listRules, type RulesListResult } from './list.ts';
import { showRule } from './show.ts';

describe('rules as results', () => {
  it('lists every code once', () => {
    const { rules } = checkResult<RulesListResult>('rules list', listRules());
    expect(rules.map(({ code }) => code).toSorted()).toEqual(Object.keys(errorCodes).toSorted());
  });

  it('shows a code, a name and a requirement', () => {
    expect(checkResult('rules show', showRule('HT3001'))).toMatchObject({ rule: { exitCode: 4 } });
    expect(showRule('unreadable-file')).toEqual(showRule('ht3001'));
    expect(checkResult('rules show', showRule('HT-REC-001'))).toMatchObject({ requirement: { id: 'HT-REC-001' } });
    expect(() => showRule('HT-REC-999')).toThrow(/HT7002/);
  });
});

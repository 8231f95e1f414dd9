import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCodes } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { validate, validateValue } from '../validate.ts';
import { exportRules } from './export.ts';
import { listRules, type RulesListResult } from './list.ts';
import { ruleSetOf } from './load.ts';
import { packRules, type RulesPackResult } from './pack.ts';
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

describe('rules by a rule set', () => {
  const address = fileURLToPath(new URL('../../../../../examples/quickstart/city.rules.yaml', import.meta.url));

  it('are listed, shown and exported as it has them', async () => {
    const ruleSet = await ruleSetOf({ address });
    const { rules } = checkResult<RulesListResult>('rules list', listRules(undefined, ruleSet));
    const of = (code: string) => rules.find((rule) => rule.code === code);
    expect(of('X-340111-001')).toMatchObject({ entity: 'House', severity: 'error', exitCode: 3 });
    expect(of('HT3007')?.decisions).toMatchObject([{ disabled: { en: expect.any(String) }, until: '2099-12-31' }]);
    expect(of('HT1006')).toMatchObject({ severity: 'error', decisions: [{ entity: 'Resident', severity: 'warning' }] });
    expect(listRules('data-set', ruleSet).rules.some(({ code }) => code.startsWith('X-'))).toBe(false);
    const shown = checkResult('rules show', showRule('HT2017', ruleSet));
    expect(shown).toMatchObject({ rule: { parameters: { missedIntervals: { default: 3, value: 5 } } } });
    expect(showRule('x-340111-002', ruleSet)).toMatchObject({ rule: { severity: 'warning' } });
    const exported = checkResult('rules export', exportRules(ruleSet));
    expect(exported).toMatchObject({ ruleSet: { sha256: ruleSet?.sha256 }, own: [{}, {}, { code: 'X-340111-003' }] });
  });

  it('are packed with the hash that a run can be held to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hutong-cli-'));
    const out = join(folder, 'city.json');
    const { sha256, rules } = checkResult<RulesPackResult>('rules pack', await packRules(address, out));
    expect(rules).toHaveLength(3);
    expect(await packRules(out)).toMatchObject({ sha256 });
    const report = await validate([address.replace('city.rules.yaml', 'data/houses.csv')], {
      rules: { address: out, sha256 },
    });
    expect(checkResult('validate', validateValue(report, 'en'))).toMatchObject({ valid: true, ruleSet: { sha256 } });
    const wrong = validate(['x'], { rules: { address: out, sha256: '0'.repeat(64) } });
    await expect(wrong).rejects.toMatchObject({ code: 'HT7009' });
    rmSync(folder, { recursive: true });
  });
});

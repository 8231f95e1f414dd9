import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roomRule, ruleSetText } from '../__fixtures__/rule-set-of.ts';
import { loadRuleSet } from './load-rule-set.ts';
import { ruleSetJsonSchema, ruleSetSchema } from './rule-set-schema.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const committed = JSON.parse(readFileSync(at('spec/schemas/config/rule-set.json'), 'utf8')) as object;
const fits = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(committed);
const example = at('examples/quickstart/city.rules.yaml');

describe('the JSON Schema of rule sets, by ajv and offline', () => {
  it('is the one that the package makes', () => {
    expect(committed).toEqual(ruleSetJsonSchema());
  });

  it('accepts the example, which is right in all that the form does not show', async () => {
    expect(fits(parse(readFileSync(example, 'utf8'))) ? [] : fits.errors).toEqual([]);
    await expect(loadRuleSet(example)).resolves.toMatchObject({ own: [{}, {}, { code: 'X-340111-003' }] });
  });

  it.each<[string, object]>([
    ['no publisher', { publisher: undefined }],
    ['a severity that is none', { grades: [{ rule: 'HT1002', severity: 'fatal' }] }],
    ['an exception without a reason', { disabled: [{ rule: 'HT1002' }] }],
    ['a code of the standard', { rules: [{ ...roomRule, code: 'HT1002' }] }],
    ['a rule without an assertion', { rules: [{ ...roomRule, assert: undefined }] }],
    ['a module elsewhere', { module: '/etc/rules.ts' }],
    ['an unknown key', { colour: 'red' }],
  ])('refuses %s, as the reader does', (_, members) => {
    const value: unknown = parse(ruleSetText(members));
    const written: unknown = JSON.parse(JSON.stringify(value).replaceAll(/"[a-z]+":null,?/g, ''));
    expect([fits(written), ruleSetSchema.safeParse(written).success]).toEqual([false, false]);
  });
});

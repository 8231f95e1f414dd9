import { stringify } from 'yaml';
import { loadRuleSet, type LoadRuleSetOptions } from '../rule-sets/load-rule-set.ts';
import type { RuleSetDocument } from '../rule-sets/rule-set-schema.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A text in both languages. */
export const words = (zh: string, en: string) => ({ zh, en });

/** A rule set as its publisher writes it, with some members. */
export const ruleSetText = (members: Partial<RuleSetDocument>): string =>
  stringify({
    ruleSet: 'example-city',
    version: '1',
    title: words('示例市规则集', 'Rules of an example city'),
    publisher: words('示例市数据局', 'Data office of an example city'),
    ...members,
  });

/** Loads a rule set with some members from a file, and other files beside it. */
export async function ruleSetOf(
  members: Partial<RuleSetDocument>,
  options: LoadRuleSetOptions = {},
  beside: Readonly<Record<string, string>> = {},
): Promise<RuleSet> {
  await using folder = await temporaryFolder({ ...beside, 'city.yaml': ruleSetText(members) });
  return await loadRuleSet(folder.file('city.yaml'), options);
}

/** A rule on room numbers in CEL. */
export const roomRule = {
  code: 'X-340111-001',
  entity: 'House',
  severity: 'error',
  title: words('房号为三位数字', 'Room numbers have three digits'),
  message: words('房号“{room}”不是三位数字', 'Room "{room}" has not three digits'),
  pointer: '/room',
  when: 'has(record.room)',
  assert: 'record.room.matches("^[0-9]{3}$")',
} as const satisfies NonNullable<RuleSetDocument['rules']>[number];

import { entities, findEntity, type EntityType } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { orderCases } from './order-cases.ts';
import { ruleCases } from './rule-faults.ts';

const types = (Object.keys(entities) as EntityType[]).filter((type) => entities[type].rules.length > 0);

describe.each(types)('the rules of %s', (type) => {
  const entity = findEntity(type);

  it('are each broken by one of their cases, and name fields that exist', () => {
    const { rules = [], fields = {}, example = {} } = entity ?? {};
    for (const rule of rules) {
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([...rule.fields, ...(rule.also ?? [])]));
      // That every id names its own type is tested where records are validated.
      if (rule.requirement === 'HT-REC-001' || entity === undefined) continue;
      const cases =
        rule.requirement === 'HT-REC-007' && rule.fields.length === 2
          ? orderCases(entity, rule)
          : (ruleCases[type] ?? []);
      const broken = cases.filter(({ changes, at }) => {
        const record = { ...example, ...changes };
        const present = rule.fields.every((name) => record[name] !== undefined);
        return at !== undefined && present && rule.check(record, fields) !== undefined;
      });
      expect(broken.length, `${type} ${rule.requirement} ${rule.fields.join(', ')}`).toBeGreaterThan(0);
    }
  });
});

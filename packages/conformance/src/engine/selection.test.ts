import { describe, expect, it } from 'vitest';
import { fullDeclaration } from '../testing/index.ts';
import { defineCheck, type CheckMeta } from './check.ts';
import { planChecks } from './selection.ts';

const check = (meta: Partial<CheckMeta>) =>
  defineCheck({
    meta: {
      id: 'mqtt.sample',
      title: { zh: '样例', en: 'Sample' },
      requirements: ['HT-API-001'],
      level: 'MUST',
      area: 'mqtt',
      docs: { zh: '样例', en: 'Sample' },
      ...meta,
    },
    run: async () => undefined,
  });

const without = (name: 'mqtt' | 'sandboxClock') => ({
  ...fullDeclaration,
  implements: { ...fullDeclaration.implements, [name]: false },
});

describe('planChecks', () => {
  it('does not apply a check of what the product does not implement', () => {
    const [planned] = planChecks([check({ appliesWhen: ['mqtt'] })], without('mqtt'), 'certification');
    expect(planned?.settled).toMatchObject({
      outcome: 'not-applicable',
      reason: { en: 'Declared without: MQTT ingest' },
    });
  });

  it('skips, rather than waves through, a check that lacks a means of testing', () => {
    const [planned] = planChecks([check({ needs: ['sandboxClock'] })], without('sandboxClock'), 'certification');
    expect(planned?.settled?.outcome).toBe('skipped');
  });

  it('is locked in certification mode', () => {
    expect(() => planChecks([check({})], fullDeclaration, 'certification', ['mqtt.sample'])).toThrow('HT6015');
  });

  it('lets a developer choose in exploration mode, and marks the rest as skipped', () => {
    const other = check({ id: 'mqtt.other' });
    const plan = planChecks([check({}), other], fullDeclaration, 'exploration', ['mqtt.sample']);
    expect(plan.map(({ settled }) => settled?.outcome)).toEqual([undefined, 'skipped']);
    expect(() => planChecks([other], fullDeclaration, 'exploration', ['mqtt.absent'])).toThrow('HT7002');
  });
});

describe('defineCheck', () => {
  it.each([
    [{ id: 'Bad' }],
    [{ id: 'query.sample' }],
    [{ requirements: [] }],
    [{ requirements: ['API-1'] }],
    [{ title: { zh: ' ', en: 'x' } }],
    [{ docs: { zh: 'x', en: '' } }],
  ])('refuses a check that cannot be traced or explained: %j', (meta) => {
    expect(() => check(meta as Partial<CheckMeta>)).toThrow('HT6012');
  });
});

import type { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { roomRule, ruleSetOf, words } from '../__fixtures__/rule-set-of.ts';
import type { RuleSetDocument } from './rule-set-schema.ts';

const reason = words('理由', 'a reason');
const rule = (changes: Readonly<Record<string, unknown>>) =>
  ({ rules: [{ ...roomRule, ...changes }] }) as Partial<RuleSetDocument>;
const selected = (changes: Readonly<Record<string, unknown>>) =>
  ({ disabled: [{ rule: 'HT1012', reason, ...changes }] }) as Partial<RuleSetDocument>;

/** Members of a rule set that is wrong, where, and what is said of it. */
const faults: readonly (readonly [what: string, members: object, pointer: string, said: RegExp])[] = [
  ['an unknown rule', { grades: [{ rule: 'HT1O12', severity: 'info' }] }, '/grades/0/rule', /mean HT1012\?/],
  ['an own rule that nobody adds', selected({ rule: 'X-340111-009' }), '/disabled/0/rule', /no rule "X-340111-009"/],
  ['an unknown entity', selected({ entity: 'Hous' }), '/disabled/0/entity', /mean House\?/],
  ['an unknown field', selected({ entity: 'House', pointer: '/rom' }), '/disabled/0/pointer', /mean \/room\?/],
  ['a field that no entity has', selected({ pointer: '/nowhere' }), '/disabled/0/pointer', /no field/],
  ['no reason', { disabled: [{ rule: 'HT1012' }] }, '/disabled/0/reason', /expected object|Invalid/],
  ['a day that is none', selected({ until: '2026-02-30' }), '/disabled/0/until', /ISO date/],
  ['a switched-off rule on unread data', selected({ rule: 'HT3003' }), '/disabled/0/rule', /neither switched off/],
  [
    'a graded-down rule on unread data',
    { grades: [{ rule: 'HT1011', severity: 'info' }] },
    '/grades/0/rule',
    /graded down/,
  ],
  ['a rule without parameters', { parameters: { HT1001: { a: 1 } } }, '/parameters/HT1001', /no rule with parameters/],
  [
    'an unknown parameter',
    { parameters: { HT2017: { missedInterval: 1 } } },
    '/parameters/HT2017/missedInterval',
    /mean missedIntervals\?/,
  ],
  [
    'a parameter out of range',
    { parameters: { HT2017: { missedIntervals: 0 } } },
    '/parameters/HT2017/missedIntervals',
    /between 1 and 10000/,
  ],
  ['a code of the standard', rule({ code: 'HT9999' }), '/rules/0/code', /pattern/],
  ['a code twice', { rules: [roomRule, roomRule] }, '/rules/1/code', /already used/],
  ['a rule on an unknown entity', rule({ entity: 'Room' }), '/rules/0/entity', /no entity "Room"/],
  ['a pointer that leads nowhere', rule({ pointer: '/rooms' }), '/rules/0/pointer', /mean \/room\?/],
  [
    'a placeholder that is no field',
    rule({ message: words('{rom}', 'x') }),
    '/rules/0/message/zh',
    /\{rom\}.*mean room\?/,
  ],
  ['a broken expression', rule({ assert: 'record.room ==' }), '/rules/0/assert', /CEL expression is wrong/],
  ['an unknown member', rule({ assert: 'record.rom == "1"' }), '/rules/0/assert', /no field "rom"; did you mean room/],
  ['types that do not agree', rule({ assert: 'record.room == 3' }), '/rules/0/assert', /string == int/],
  ['an expression that is no bool', rule({ assert: 'record.room' }), '/rules/0/assert', /string, not bool/],
  ['a wrong condition', rule({ when: 'has(record.rom)' }), '/rules/0/when', /mean room\?/],
  [
    'an unknown member within one',
    rule({
      entity: 'Device',
      message: words('甲', 'a'),
      pointer: '/id',
      when: 'has(record.position.lat)',
      assert: 'true',
    }),
    '/rules/0/when',
    /no field "lat"/,
  ],
  ['a pattern that RE2 lacks', rule({ assert: 'record.room.matches("(?=a)")' }), '/rules/0/assert', /none of RE2/],
  ['a variable bound', rule({ assert: 'cel.bind(a, record.room, a == a)' }), '/rules/0/assert', /not available/],
  [
    'loops in loops in loops',
    rule({ assert: '[1].all(a, [1].all(b, [1].all(c, a == c && b == c)))' }),
    '/rules/0/assert',
    /nested too deeply/,
  ],
  ['an endless expression', rule({ assert: `${'1+'.repeat(260)}1 == 1` }), '/rules/0/assert', /maxAstNodes/],
  ['a variable that is taken', rule({ with: { record: 'building' } }), '/rules/0/with/record', /taken/],
  ['a field that is no reference', rule({ with: { home: 'room' } }), '/rules/0/with/home', /no reference field "room"/],
  ['an unknown key', { colour: 'red' }, '/colour', /Unknown key "colour"/],
  ['a module that leads out of the folder', { module: '../rules.ts' }, '/module', /pattern/],
  [
    'an address that is not pinned',
    { extends: { from: 'https://example.org/base.yaml' } },
    '/extends',
    /sha256 has to be stated/,
  ],
];

describe('what is wrong in a rule set is named with its place', () => {
  it.each(faults)('%s', async (_, members, pointer, said) => {
    const error = await ruleSetOf(members as Partial<RuleSetDocument>).then(
      () => expect.unreachable('it was accepted'),
      (thrown: unknown) => thrown as HutongError,
    );
    expect(error).toMatchObject({ code: 'HT7008', location: { pointer } });
    expect(error.text.en).toMatch(said);
    expect(error.text.zh).not.toBe(error.text.en);
    const { line = 0, column = 0, file } = error.location;
    expect(file).toMatch(/city\.yaml$/);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  });

  it('all of it at once', async () => {
    await expect(
      ruleSetOf({
        grades: [{ rule: 'HT1', severity: 'info' }],
        ...selected({ entity: 'X' }),
        ...rule({ assert: '1' }),
      }),
    ).rejects.toMatchObject({ location: { pointer: '/grades/0/rule' }, facts: { problems: [{}, {}, {}] } });
  });

  it('a good one is taken', async () => {
    await expect(ruleSetOf(rule({}))).resolves.toMatchObject({ id: 'example-city', own: [{ code: 'X-340111-001' }] });
  });
});

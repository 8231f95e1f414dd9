import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverRequirements, requirementStates, type RequirementCoverage, type RequirementState } from './coverage.ts';
import { outcomes, type Outcome } from './outcome.ts';
import { parseProfile } from './profile.ts';
import { reduceVerdict } from './verdict.ts';

const row = (id: string, level: 'MUST' | 'SHOULD', state: RequirementState): RequirementCoverage => ({
  id,
  level,
  state,
  checks: [],
});

const coverage = fc.array(
  fc.record({
    id: fc.integer({ min: 100, max: 999 }).map((number) => `HT-API-${number}`),
    level: fc.constantFrom('MUST', 'SHOULD', 'MAY' as const),
    state: fc.constantFrom(...requirementStates),
    checks: fc.constant([]),
  }),
  { maxLength: 20 },
) as fc.Arbitrary<RequirementCoverage[]>;

const openStates = ['failed', 'error', 'unverified', 'skipped', 'uncovered'] as const;

describe('reduceVerdict', () => {
  it('is incomplete with nothing to go by', () => {
    expect(reduceVerdict([], true)).toBe('incomplete');
    expect(reduceVerdict([row('HT-API-001', 'SHOULD', 'verified')], true)).toBe('incomplete');
    expect(reduceVerdict([row('HT-API-001', 'MUST', 'not-applicable')], true)).toBe('incomplete');
  });

  it('passes when every MUST is settled and one was seen', () => {
    const settled = [row('HT-API-001', 'MUST', 'verified'), row('HT-API-002', 'MUST', 'not-tested')];
    expect(reduceVerdict(settled, true)).toBe('pass');
    expect(reduceVerdict([...settled, row('HT-API-003', 'SHOULD', 'failed')], true)).toBe('pass');
  });

  it('never passes once a MUST stays open, whatever else is there', () => {
    fc.assert(
      fc.property(coverage, fc.constantFrom(...openStates), fc.nat(), (rows, state, at) => {
        const mixed = rows.toSpliced(at % (rows.length + 1), 0, row('HT-API-001', 'MUST', state));
        expect(reduceVerdict(mixed, true)).not.toBe('pass');
      }),
    );
  });

  it('fails exactly when a MUST failed', () => {
    fc.assert(
      fc.property(coverage, fc.boolean(), (rows, concluded) => {
        const failed = rows.some(({ level, state }) => level === 'MUST' && state === 'failed');
        expect(reduceVerdict(rows, concluded) === 'fail').toBe(failed);
      }),
    );
  });

  it('never passes a run that is not concluded', () => {
    fc.assert(
      fc.property(coverage, (rows) => {
        expect(reduceVerdict(rows, false)).not.toBe('pass');
      }),
    );
  });

  it('does not get better by adding anything but what is settled', () => {
    const rank = { fail: 0, incomplete: 1, pass: 2 };
    fc.assert(
      fc.property(coverage, fc.constantFrom(...openStates), (rows, state) => {
        const worse = [...rows, row('HT-API-001', 'MUST', state)];
        expect(rank[reduceVerdict(worse, true)]).toBeLessThanOrEqual(rank[reduceVerdict(rows, true)]);
      }),
    );
  });
});

const profile = parseProfile(
  `schema: hutong-profile/1
id: sample-1.0
title: { zh: 样例, en: Sample }
specVersion: '1.0'
requirements:
  - { id: HT-API-001, level: MUST }
  - { id: HT-API-002, level: MUST, appliesWhen: [mqtt] }
  - { id: HT-API-003, level: MUST, notTested: { zh: 无法检测, en: Cannot be tested } }
`,
  'sample.yaml',
);
const everything = { http: true, events: true, privacy: true, stream: true, mqtt: true, sandboxClock: true };
const result = (requirement: string, outcome: Outcome, id = 'query.sample') => ({
  id,
  requirements: [requirement],
  outcome,
});

describe('coverRequirements', () => {
  it('verifies a requirement only by checks that passed', () => {
    const stateOf = (...seen: Outcome[]) =>
      coverRequirements(
        profile,
        everything,
        seen.map((outcome) => result('HT-API-001', outcome)),
      )[0]?.state;
    expect(stateOf()).toBe('uncovered');
    expect(stateOf('pass')).toBe('verified');
    expect(stateOf('not-applicable')).toBe('uncovered');
    expect(stateOf('pass', 'skipped')).toBe('skipped');
    expect(stateOf('pass', 'unverified')).toBe('unverified');
    expect(stateOf('pass', 'error')).toBe('error');
    expect(stateOf('error', 'fail', 'pass')).toBe('failed');
  });

  it('does not apply what the product does not declare, but counts a failure that was seen', () => {
    const without = { ...everything, mqtt: false };
    expect(coverRequirements(profile, without, [])[1]).toMatchObject({ state: 'not-applicable' });
    expect(coverRequirements(profile, without, [result('HT-API-002', 'fail')])[1]).toMatchObject({ state: 'failed' });
  });

  it('shows what cannot be tested as not tested, never as verified', () => {
    expect(coverRequirements(profile, everything, [])[2]).toMatchObject({
      state: 'not-tested',
      reason: { en: 'Cannot be tested' },
    });
  });

  it('lets no outcome but a pass lead to a verdict of pass', () => {
    const outcome = fc.constantFrom(...outcomes);
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 5 }), fc.array(outcome, { maxLength: 5 }), (first, second) => {
        const results = [
          ...first.map((each) => result('HT-API-001', each)),
          ...second.map((each) => result('HT-API-002', each)),
        ];
        const verdict = reduceVerdict(coverRequirements(profile, everything, results), true);
        const good = (seen: Outcome[]): boolean =>
          seen.includes('pass') && seen.every((each) => each === 'pass' || each === 'not-applicable');
        expect(verdict === 'pass').toBe(good(first) && good(second));
      }),
    );
  });
});

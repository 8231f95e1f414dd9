import { bilingual, HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { concludeCheck } from './conclude.ts';
import { CheckEnded, ExpectationFailed } from './signals.ts';

const claim = bilingual('成立', 'it holds');
const held = { holds: true, claim };
const broken = { holds: false, claim: bilingual('不成立', 'it does not hold') };

describe('concludeCheck', () => {
  it('passes only with an expectation about something seen', () => {
    expect(concludeCheck([held], 1, undefined).outcome).toBe('pass');
    expect(concludeCheck([held], 0, undefined).outcome).toBe('unverified');
    expect(concludeCheck([], 5, undefined).outcome).toBe('unverified');
    expect(concludeCheck([], 0, undefined).outcome).toBe('unverified');
  });

  it('fails on a recorded failure even when the check swallowed it', () => {
    expect(concludeCheck([held, broken, held], 3, undefined)).toEqual({ outcome: 'fail', reason: broken.claim });
  });

  it('does not let a later error or signal talk a failure away', () => {
    const skipped = new CheckEnded('skipped', claim);
    expect(concludeCheck([broken], 1, { error: skipped }).outcome).toBe('fail');
    expect(concludeCheck([broken], 1, { error: new HutongError('HT5015') }).outcome).toBe('fail');
    expect(concludeCheck([broken], 1, { error: new ExpectationFailed('no') }).outcome).toBe('fail');
  });

  it('blames an unreachable subject and a broken check on nobody else', () => {
    const unreachable = concludeCheck([held], 1, { error: new HutongError('HT5015') });
    expect(unreachable.outcome).toBe('error');
    expect(unreachable.reason?.en).toContain('HT5015');
    expect(concludeCheck([held], 1, { error: new TypeError('x is undefined') })).toMatchObject({
      outcome: 'error',
      reason: { en: 'The check itself broke: TypeError: x is undefined' },
    });
  });

  it('ends as the check says, with its reason', () => {
    for (const outcome of ['skipped', 'not-applicable', 'unverified'] as const)
      expect(concludeCheck([held], 1, { error: new CheckEnded(outcome, claim) })).toEqual({ outcome, reason: claim });
  });
});

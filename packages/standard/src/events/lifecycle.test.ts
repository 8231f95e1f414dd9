import { describe, expect, it } from 'vitest';
import {
  htEventActionCodes,
  htEventPhaseCodes,
  htEventStateCodes,
  htStaffRoleCodes,
} from '../codes/hutong-lists.generated.ts';
import { allowedActions, findTransition, isFinalState, lifecycle, type EventState } from './lifecycle.ts';

const states = htEventStateCodes.entries.map(({ code }) => code);
const roles = htStaffRoleCodes.entries.map(({ code }) => code);
const leaving = (state: EventState) => lifecycle.filter(({ from, to }) => from.includes(state) && to !== 'same');

describe('the event lifecycle', () => {
  it('reaches every state from a report', () => {
    const reached = new Set<EventState>(['reported']);
    for (const state of reached) for (const { to } of leaving(state)) if (to !== 'same') reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('has a way out of every state that is not final, and from each a way to an end', () => {
    for (const state of states.filter((state) => !isFinalState(state))) {
      expect(leaving(state).length, state).toBeGreaterThan(0);
      const reached = new Set<EventState>([state]);
      for (const next of reached) for (const { to } of leaving(next)) if (to !== 'same') reached.add(to);
      expect(
        [...reached].some((next) => isFinalState(next)),
        `${state} can end`,
      ).toBe(true);
    }
  });

  it('never leaves merged, and leaves other ends only by reopening', () => {
    expect(leaving('merged')).toEqual([]);
    for (const state of states.filter((state) => isFinalState(state) && state !== 'merged'))
      expect(
        leaving(state).map(({ action }) => action),
        state,
      ).toEqual(['reopen']);
  });

  it('uses every action but the report itself, and no state is left by one action in two ways for one role', () => {
    const used = new Set(lifecycle.map(({ action }) => action));
    const actions = htEventActionCodes.entries.map(({ code }) => code);
    expect(actions.filter((action) => !used.has(action))).toEqual(['report']);
    for (const state of states)
      for (const role of roles)
        for (const action of actions) {
          const ways = lifecycle.filter(
            (step) => step.action === action && step.from.includes(state) && step.roles.includes(role),
          );
          expect(ways.length, `${state} ${action} ${role}`).toBeLessThanOrEqual(1);
        }
  });

  it('starts and meets every phase', () => {
    for (const { code } of htEventPhaseCodes.entries) {
      expect(
        lifecycle.some(({ meets }) => meets === code),
        `${code} is met`,
      ).toBe(true);
      // The report itself starts the first phase.
      if (code !== 'accept')
        expect(
          lifecycle.some(({ starts }) => starts === code),
          `${code} starts`,
        ).toBe(true);
    }
  });

  it('needs a note for every end but a plain close, and an assignee to dispatch', () => {
    const ends = lifecycle.filter(({ to }) => to !== 'same' && isFinalState(to) && to !== 'closed');
    expect(ends.map(({ action }) => action).sort()).toEqual(['close-unsolved', 'merge', 'reject']);
    for (const { requires } of ends) expect(requires).toContain('note');
    expect(lifecycle.find(({ action }) => action === 'dispatch')?.requires).toContain('assignee');
  });
});

describe('findTransition', () => {
  it('finds the step of a state, an action and a role', () => {
    expect(findTransition('dispatched', 'take', 'grid-worker')?.to).toBe('handling');
    expect(findTransition('dispatched', 'take', 'verifier')).toBeUndefined();
    expect(findTransition('closed', 'take', 'grid-worker')).toBeUndefined();
  });

  it('tells a worker who sends work back from a verifier who does', () => {
    expect(findTransition('handling', 'return', 'grid-worker')?.to).toBe('accepted');
    expect(findTransition('handled', 'return', 'verifier')?.to).toBe('handling');
  });

  it('agrees with the allowed actions', () => {
    for (const state of states)
      for (const role of roles)
        for (const action of allowedActions(state, role))
          expect(findTransition(state, action, role), `${state} ${action} ${role}`).toBeDefined();
    expect(allowedActions('dispatched', 'grid-worker')).toContain('take');
    expect(allowedActions('merged', 'grid-worker')).toEqual(['comment']);
  });
});

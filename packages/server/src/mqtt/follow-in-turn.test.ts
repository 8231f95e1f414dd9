import { setImmediate } from 'node:timers/promises';
import { createVirtualClock } from '@hutong/standard';
import type { MqttClient } from 'mqtt';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '../store/lead.ts';
import { followInTurn } from './follow-in-turn.ts';

describe('following in turn', () => {
  let clock: ReturnType<typeof createVirtualClock>;
  let seen: unknown[];
  let held: AbortController | undefined;
  let reachable: boolean;
  beforeEach(() => {
    clock = createVirtualClock();
    seen = [];
    held = undefined;
    reachable = true;
  });

  const store = {
    async tryLead(): Promise<Lead | undefined> {
      if (held !== undefined) return undefined;
      const lead = new AbortController();
      held = lead;
      return { lost: lead.signal, release: async () => void (held = held === lead ? undefined : held) };
    },
  };
  const follow = (name: string) =>
    followInTurn(
      store,
      async () => {
        if (!reachable) throw new TypeError('unreachable');
        seen.push(`${name} opens`);
        return { endAsync: async () => void seen.push(`${name} ends`) } as unknown as MqttClient;
      },
      (error) => seen.push(error),
      clock,
    );

  test('the second waits until the first has ended', async () => {
    const one = await follow('one');
    const two = await follow('two');
    await clock.advanceBy(10_000);
    expect(seen).toEqual(['one opens']);
    await one.close();
    await clock.advanceBy(1000);
    expect(seen).toEqual(['one opens', 'one ends', 'two opens']);
    await two.close();
    expect(held).toBeUndefined();
  });

  test('who loses the lead ends its connection and waits for its next turn', async () => {
    const one = await follow('one');
    const lost = held;
    held = new AbortController();
    lost?.abort();
    await setImmediate();
    expect(seen).toEqual(['one opens', 'one ends']);
    await clock.advanceBy(5000);
    expect(seen).toEqual(['one opens', 'one ends']);
    held = undefined;
    await clock.advanceBy(1000);
    expect(seen).toEqual(['one opens', 'one ends', 'one opens']);
    await one.close();
  });

  test('a broker that cannot be reached is told at the start, and tried again later on', async () => {
    reachable = false;
    await expect(follow('one')).rejects.toThrow('unreachable');
    expect(held).toBeUndefined();
    held = new AbortController();
    const two = await follow('two');
    held = undefined;
    await clock.advanceBy(2000);
    expect(seen).toEqual([new TypeError('unreachable'), new TypeError('unreachable')]);
    reachable = true;
    await clock.advanceBy(1000);
    expect(seen.at(-1)).toBe('two opens');
    await two.close();
    await clock.advanceBy(9000);
    expect(seen.slice(2)).toEqual(['two opens', 'two ends']);
  });
});

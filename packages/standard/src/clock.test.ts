import { describe, expect, it, vi } from 'vitest';
import { createVirtualClock, systemClock } from './clock.ts';

describe('the virtual clock', () => {
  it('stands still until told to move, and never goes back', async () => {
    const clock = createVirtualClock(1000);
    expect(clock.now()).toBe(1000);
    await clock.advanceBy(500);
    expect(clock.now()).toBe(1500);
    await clock.advanceTo(200);
    expect(clock.now()).toBe(1500);
  });

  it('runs due timers in order of time, each at its own time', async () => {
    const clock = createVirtualClock();
    const seen: [string, number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now()]);
    clock.at(300, note('late'));
    clock.at(100, note('first'));
    clock.at(100, note('second'));
    clock.at(999, note('not yet'));
    await clock.advanceTo(500);
    expect(seen).toEqual([
      ['first', 100],
      ['second', 100],
      ['late', 300],
    ]);
  });

  it('runs timers that timers set, when they fall due on the way', async () => {
    const clock = createVirtualClock();
    const seen: number[] = [];
    const tick = (): void => {
      seen.push(clock.now());
      clock.at(clock.now() + 100, tick);
    };
    clock.at(100, tick);
    await clock.advanceTo(350);
    expect(seen).toEqual([100, 200, 300]);
  });

  it('waits for what a timer does', async () => {
    const clock = createVirtualClock();
    const seen: string[] = [];
    clock.at(10, async () => {
      await Promise.resolve();
      seen.push('done');
    });
    clock.at(20, () => void seen.push('next'));
    await clock.advanceTo(20);
    expect(seen).toEqual(['done', 'next']);
  });

  it('forgets cancelled timers', async () => {
    const clock = createVirtualClock();
    const callback = vi.fn<() => void>();
    const cancel = clock.at(10, callback);
    cancel();
    await clock.advanceTo(20);
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('the system clock', () => {
  it('tells the time of the machine and runs a timer that is due', async () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
    await new Promise<void>((resolve) => systemClock.at(systemClock.now() - 5, resolve));
  });

  it('waits for times beyond the longest timer, and can be told not to', () => {
    vi.useFakeTimers({ now: 0 });
    try {
      const callback = vi.fn<() => void>();
      const cancelled = vi.fn<() => void>();
      const month = 30 * 86_400_000;
      systemClock.at(month, callback);
      const cancel = systemClock.at(month, cancelled);
      vi.advanceTimersByTime(month - 1);
      expect(callback).not.toHaveBeenCalled();
      cancel();
      vi.advanceTimersByTime(1);
      expect(callback).toHaveBeenCalledOnce();
      expect(cancelled).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });
});

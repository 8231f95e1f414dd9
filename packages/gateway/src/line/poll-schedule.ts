import { Cron } from 'croner';
import { parseDuration } from '@hutong/standard';
import type { PollConfig } from '../config/poll-config.ts';

/** When the round after one that began at `last` begins; the first one of a duration is due at once. */
export function nextRound({ every, cron, timezone }: PollConfig, last: number | undefined, now: number): number {
  if (every !== undefined) return last === undefined ? now : Math.max(now, last + parseDuration(every));
  const options = { paused: true, ...(timezone === undefined ? {} : { timezone }) };
  const next = new Cron(cron ?? '', options).nextRun(new Date(now));
  return next === null ? Number.POSITIVE_INFINITY : next.getTime();
}

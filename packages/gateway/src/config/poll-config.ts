import { Cron } from 'croner';
import * as z from 'zod';
import { duration } from './duration.ts';

const isCron = (pattern: string): boolean => {
  try {
    return new Cron(pattern, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
};

const address = z.string().min(1);

/** A device, or a device with parameters of its own: the type of a meter, say. */
const device = z.union([address, z.strictObject({ address, parameters: z.record(z.string(), z.unknown()) })]);

/** Requests that are sent again and again: every address with every set of parameters, one after the other. */
export const pollSchema = z
  .strictObject({
    /** From the start of one round to the start of the next. */
    every: duration.optional(),
    /** Times of the rounds as a cron pattern, with seconds in front if there are six fields. */
    cron: z.string().refine(isCron, { error: 'cron 表达式有误 / is not a cron pattern' }).optional(),
    /** Time zone of the pattern, such as `Asia/Shanghai`. */
    timezone: z.string().min(1).optional(),
    /** Command of the adapter. */
    command: z.string().min(1).default('read'),
    addresses: z.array(device).min(1),
    parameters: z.array(z.record(z.string(), z.unknown())).min(1).default([{}]),
    /** Longest time without an answer; the command's own when left out. */
    timeout: duration.optional(),
    /** How often a request is sent again; the command's own when left out. */
    retries: z.int().min(0).max(10).optional(),
  })
  .refine(({ every, cron }) => (every === undefined) !== (cron === undefined), {
    error: '需要 every 或 cron 之一 / needs either every or cron',
  });

export type PollConfig = z.output<typeof pollSchema>;

import { createHash } from 'node:crypto';
import type { OperationId } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { claimIdempotencyKey, saveIdempotentResponse, type IdempotentRequest } from '../store/idempotency-store.ts';
import { runUnit, type Unit } from '../unit-of-work.ts';
import type { Caller } from './caller.ts';

const maximumKeyLength = 255;

interface IdempotentCall {
  readonly operation: OperationId;
  readonly caller: Caller;
  readonly idempotencyKey: string | undefined;
  /** Parameters and body that make the request what it is. */
  readonly content: unknown;
}

const requestOf = ({ operation, caller, idempotencyKey, content }: IdempotentCall): IdempotentRequest | undefined => {
  if (idempotencyKey === undefined) return undefined;
  if (idempotencyKey === '' || idempotencyKey.length > maximumKeyLength)
    throw new HutongError('HT5004', {
      message: { zh: '幂等键须为 1 至 255 个字符', en: 'The idempotency key must have 1 to 255 characters' },
    });
  const requestHash = createHash('sha256')
    .update(JSON.stringify([operation, content]))
    .digest('hex');
  return { token: caller.token, key: idempotencyKey, requestHash };
};

/** Runs work once for an idempotency key and gives its result to every repetition. Throws HT5009 for another request. */
export async function runIdempotent<Result>(
  platform: Platform,
  call: IdempotentCall,
  work: (unit: Unit) => Promise<Result>,
): Promise<Result> {
  const request = platform.faults.has('idempotency-key-ignored') ? undefined : requestOf(call);
  return runUnit(platform, async (unit) => {
    const earlier = request && (await claimIdempotencyKey(unit.database, request, unit.now));
    if (earlier !== undefined) return earlier.response as Result;
    const result = await work(unit);
    if (request !== undefined) await saveIdempotentResponse(unit.database, request, result);
    return result;
  });
}

import { policyOfToken } from '@hutong/contract';
import { formatDateTime, type MaskPolicy } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { findRecord } from '../store/record-store.ts';
import type { Token } from '../store/token-store.ts';

/** What the holder of a token may see of records now; its item of the share list is read anew for every request. */
export async function readerPolicy(
  { store, clock }: Pick<Platform, 'store' | 'clock'>,
  token: Pick<Token, 'recipient' | 'share' | 'scopes'>,
): Promise<MaskPolicy> {
  const item = token.share === undefined ? undefined : await findRecord(store.database, token.share);
  return policyOfToken(token, item, formatDateTime(clock.now()).slice(0, 10));
}

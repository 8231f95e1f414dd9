import type { Scope } from '@hutong/contract';
import { maskPolicies, type MaskPolicy } from '@hutong/standard';
import type { Sender } from '../ingest/submission.ts';

/** Who makes a request, as its token says. */
export interface Caller {
  /** Id of the token. */
  readonly token: string;
  readonly system: string;
  readonly scopes: readonly Scope[];
  /** What it may see of records. */
  readonly policy: MaskPolicy;
  /** The division inside which another unit sees records; undefined for our own readers. */
  readonly territory?: string | undefined;
  /** The secret itself, for the derivation of secrets only; never logged or stored. */
  readonly secret: string;
}

export const anonymous: Caller = { token: '', system: '', scopes: [], policy: maskPolicies.reader, secret: '' };

export const mayWriteForEverySystem = ({ system }: Pick<Caller, 'system'>): boolean => system === '*';

/** The caller as a sender of records. */
export const senderOf = (caller: Pick<Caller, 'system'>, channel: Sender['channel']): Sender => ({
  channel,
  system: caller.system,
  anySystem: mayWriteForEverySystem(caller),
});

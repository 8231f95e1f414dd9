import type { Scope } from '@hutong/contract';
import type { Sender } from '../ingest/submission.ts';

/** Who makes a request, as its token says. */
export interface Caller {
  /** Id of the token. */
  readonly token: string;
  readonly system: string;
  readonly scopes: readonly Scope[];
  /** The secret itself, for the derivation of secrets only; never logged or stored. */
  readonly secret: string;
}

export const anonymous: Caller = { token: '', system: '', scopes: [], secret: '' };

export const mayWriteForEverySystem = ({ system }: Pick<Caller, 'system'>): boolean => system === '*';

/** The caller as a sender of records. */
export const senderOf = (caller: Pick<Caller, 'system'>, channel: Sender['channel']): Sender => ({
  channel,
  system: caller.system,
  anySystem: mayWriteForEverySystem(caller),
});

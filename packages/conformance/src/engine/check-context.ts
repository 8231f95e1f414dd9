import type { BilingualText } from '@hutong/standard';
import type { Scope } from '@hutong/contract';
import type { WireViolation } from '../evidence/evidence-recorder.ts';
import type { TestData } from '../data/test-data.ts';
import type { PlatformSession } from '../subject/platform-session.ts';
import type { MqttLink, MqttRefusal } from '../subject/mqtt-link.ts';
import type { StreamReader } from '../subject/stream-reader.ts';
import type { Declaration } from './declaration.ts';

/** What a check may do. Everything it asks is recorded as evidence. */
export interface CheckContext {
  /** A session with the token under which the run was started. */
  readonly admin: PlatformSession;
  /** A session without any token. */
  readonly anonymous: PlatformSession;
  readonly declaration: Declaration;
  /** Records of this check alone: own system, own ids, invented persons, marked as simulated. */
  readonly data: TestData;
  readonly signal: AbortSignal;
  /** The subject's time in milliseconds, as far as it is known. */
  now(): number;
  /** A session with a new token for `system` (this check's own by default); revoked after the check. */
  session(
    scopes: readonly Scope[],
    options?: { readonly system?: string; readonly expiresAt?: string },
  ): Promise<PlatformSession>;
  /** A session with a token that the check already holds. */
  sessionWith(token: string): PlatformSession;
  /** States what must hold. One that does not hold fails the check, whatever happens afterwards. */
  expect(holds: boolean, zh: string, en: string, facts?: Readonly<Record<string, unknown>>): void;
  /** States that there is a value, and gives it. */
  present<Value>(value: Value | undefined, zh: string, en: string, facts?: Readonly<Record<string, unknown>>): Value;
  /** Stores records that the check works with. When the platform does not take them, the check ends as skipped. */
  arrange(session: PlatformSession, records: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** Moves the sandbox clock of the subject. */
  moveClock(milliseconds: number): Promise<void>;
  /** How many answers of the whole run have been compared with the contract, and those that departed from it. */
  wireReport(): { readonly answers: number; readonly violations: readonly WireViolation[] };
  /** Asks again until the probe gives a value, or gives undefined when patience ends. */
  eventually<Value>(probe: () => Promise<Value | undefined>): Promise<Value | undefined>;
  /** Gives a value that the check cannot go on without; the check ends as skipped when there is none. */
  needed<Value>(value: Value | undefined, zh: string, en: string): Value;
  /** Opens the change stream. */
  openStream(
    session: PlatformSession,
    options?: { readonly types?: readonly string[]; readonly lastEventId?: string },
  ): Promise<StreamReader>;
  /** Connects to MQTT with the session's system and secret. */
  connectMqtt(session: PlatformSession): Promise<MqttLink | MqttRefusal>;
  /** Ends the check as skipped: the subject could not be brought into the state the check needs. */
  skip(reason: BilingualText): never;
  /** Ends the check as not applicable to this subject. */
  notApplicable(reason: BilingualText): never;
  /** Ends the check as unverified: it ran, but saw too little to judge. */
  unverified(reason: BilingualText): never;
}

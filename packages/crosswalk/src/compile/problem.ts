import type { BilingualText, ErrorCode } from '@hutong/standard';

/** Codes that a row can earn on its way to or from the standard. */
export type MappingCode = Extract<ErrorCode, 'HT9002' | 'HT9003' | 'HT9004' | 'HT9005' | 'HT9008' | 'HT9011'>;

/** What a step says of a value that it cannot take; where it stands is known to the rule. */
export interface Problem {
  readonly code: MappingCode;
  /** The end of a sentence that begins with the value. */
  readonly rule: BilingualText;
  readonly fix?: BilingualText;
}

/** Takes a problem and gives no value. */
export type Refuse = (problem: Problem) => undefined;

/** One transformation of a value; `undefined` is no value and never given to a step. */
export interface Step {
  readonly forward: (value: unknown, refuse: Refuse) => unknown;
  /** The way back; absent where there is none. */
  readonly backward?: (value: unknown, refuse: Refuse) => unknown;
  /** Why there is no way back, or why it is not exact. */
  readonly loss?: BilingualText;
}

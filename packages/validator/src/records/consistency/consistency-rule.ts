import type { BilingualText, EntityType } from '@hutong/standard';
import type { ByteRule } from './byte-rule.ts';

/** A record whose looked-at fields have passed their own checks. */
export type CheckedRecord = Readonly<Record<string, unknown>>;

/** How two fields of one record contradict each other. */
export interface Contradiction {
  /** The field the issue is filed under; further names lead into it. */
  readonly at: readonly [string, ...string[]];
  /** The rule that is broken, as the end of a sentence that begins with the field and its value. */
  readonly rule: BilingualText;
}

/** A rule between the fields of one record. */
export interface ConsistencyRule {
  /** The entity it holds for; all of them when absent. */
  readonly type?: EntityType;
  /** Fields it looks at; it runs only when all of them are present and good by themselves. */
  readonly fields: readonly string[];
  /** The same rule on bytes, where it is asked for millions of times. */
  readonly holds?: ByteRule;
  readonly check: (record: CheckedRecord) => Contradiction | undefined;
}

/** Declares a rule between fields. */
export const defineConsistencyRule = (rule: ConsistencyRule): ConsistencyRule => rule;

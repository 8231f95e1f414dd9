import type { BilingualText } from '@hutong/standard';
import type { OwnRuleCode } from '../findings/rule-code.ts';
import type { Severity } from '../records/record-issue.ts';

/** What a rule of a module finds wrong with a record. */
export interface ModuleFinding {
  /** RFC 6901 pointer into the record; that of the rule when absent. */
  readonly pointer?: string;
  /** What is wrong; the message of the rule when absent. Numbers of persons in it are masked. */
  readonly message?: BilingualText;
}

/** A rule as a module exports it. */
export interface ModuleRule {
  /** `X-<authority>-<three digits>`, e.g. `X-340111-101`. */
  readonly code: OwnRuleCode;
  /** The entity that it judges. */
  readonly entity: string;
  readonly severity: Severity;
  readonly title: BilingualText;
  /** What is said of a record; `{field}` is the field's value, masked if personal. */
  readonly message: BilingualText;
  readonly fix?: BilingualText;
  /** What it rests on, e.g. a clause. */
  readonly requirement?: string;
  readonly pointer?: string;
  /**
   * Judges one record: true or an empty list when it is well. `now` is the time of the report. What it throws becomes a
   * finding on the record (HT2022).
   */
  readonly check: (
    record: Readonly<Record<string, unknown>>,
    context: { readonly now: Date },
  ) => boolean | readonly ModuleFinding[];
}

/** Declares a rule of a module; gives it back as it is, with its types checked. */
export const defineRule = (rule: ModuleRule): ModuleRule => rule;

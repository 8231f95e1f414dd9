import type { BilingualText } from '@hutong/standard';
import type { OwnRuleCode, RuleCode } from '../findings/rule-code.ts';
import type { Severity } from '../records/record-issue.ts';
import type { DeclaredRule } from './rule-set-schema.ts';

/** What a decision of a rule set speaks of: a rule, everywhere or for one entity or field. */
export interface RuleSelector {
  readonly rule: RuleCode;
  readonly entity?: string | undefined;
  /** Pointer of a field; what is in the field is meant too. `*` is any item of a list. */
  readonly pointer?: string | undefined;
}

/** A rule that is switched off. */
export interface DisabledRule extends RuleSelector {
  readonly reason: BilingualText;
  /** Last day on which it is switched off, as `2026-12-31`. */
  readonly until?: string | undefined;
}

/** A rule that has another severity. */
export interface GradedRule extends RuleSelector {
  readonly severity: Severity;
}

/** What a rule set says of a rule; of two that speak of a finding the narrower counts, else the later. */
export type Decision = DisabledRule | GradedRule;

/** Whether a decision switches its rule off. */
export const isDisabled = (decision: Decision): decision is DisabledRule => 'reason' in decision;

/** A rule that a rule set adds, as reports name it. */
export interface OwnRule {
  readonly code: OwnRuleCode;
  readonly name: string;
  readonly entity: string;
  readonly severity: Severity;
  readonly title: BilingualText;
  readonly fix: BilingualText;
  readonly requirement?: string | undefined;
}

/** A rule set with all that it stands on, as plain data that goes between threads. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  readonly title: BilingualText;
  readonly publisher: BilingualText;
  /** SHA-256 over its canonical JSON, with the rule sets and modules that it rests on; 64 hexadecimal digits. */
  readonly sha256: string;
  /** The rule sets that it stands on, the nearest first. */
  readonly extends: readonly { readonly id: string; readonly version: string; readonly sha256: string }[];
  readonly decisions: readonly Decision[];
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rules written in CEL. */
  readonly declared: readonly DeclaredRule[];
  /** Files of modules with own rules, which the user has allowed to run. */
  readonly modules: readonly string[];
  /** All rules that it adds. */
  readonly own: readonly OwnRule[];
}

/** The name of a rule set as people know it: id and version. */
export const ruleSetName = ({ id, version }: Pick<RuleSet, 'id' | 'version'>): string => `${id} ${version}`;

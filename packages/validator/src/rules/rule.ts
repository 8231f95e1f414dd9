import type { BilingualText, ErrorCode } from '@hutong/standard';
import type { Severity } from '../records/record-issue.ts';
import type { RuleParameter } from './rule-parameters.ts';

/** What a rule looks at: one record, records against each other, or the files that carry them. */
export type RuleScope = 'record' | 'data-set' | 'input';

/** Texts of a small folder by file name; a manifest may be among them. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Data that breaks a rule, and the same data put right. What no text can hold, as a damaged archive, is told in words. */
export type RuleExample =
  | { readonly bad: ExampleFiles; readonly good: ExampleFiles }
  | { readonly badInWords: BilingualText; readonly goodInWords: BilingualText };

/** What an author writes of a rule; its name, title and fix stand with its code in the error registry. */
export interface AuthoredRule {
  readonly severity: Severity;
  /** Requirement of the standard, for rules that state one of their own; else it is that of the field. */
  readonly requirement?: string;
  /** What goes wrong for those who use the data. */
  readonly why: BilingualText;
  readonly example: RuleExample;
}

/** The rules of one area by their code. */
export type AuthoredRules = Readonly<Partial<Record<ErrorCode, AuthoredRule>>>;

/** A rule of the validator, as data. */
export interface Rule extends AuthoredRule {
  readonly code: ErrorCode;
  readonly name: string;
  readonly scope: RuleScope;
  readonly title: BilingualText;
  /** What the validator says of the bad example. */
  readonly message: BilingualText;
  readonly fix: BilingualText;
  /** Numbers that it goes by, which a rule set can change. */
  readonly parameters?: Readonly<Record<string, RuleParameter>>;
}

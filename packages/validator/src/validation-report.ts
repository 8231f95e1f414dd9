import type { BilingualText } from '@hutong/standard';
import type { Comparison } from './baseline/comparison.ts';
import type { EntityCompleteness } from './completeness/completeness.ts';
import type { Finding } from './findings/finding.ts';
import type { RuleCount } from './findings/tally.ts';
import type { RuleSetReport } from './rule-sets/report-rule-set.ts';
import type { TypeOrigin } from './input/input-source.ts';

/** What was read from one file. */
export interface FileSummary {
  readonly file: string;
  readonly records: number;
  readonly findings: number;
  /** How many records of each type. */
  readonly types: Readonly<Record<string, number>>;
  /** Where the type of its records comes from. */
  readonly typeFrom: TypeOrigin;
}

/** The result of validating files: what was read, what is wrong, and what could not be judged. */
export interface ValidationReport {
  /** When the data was validated: an instant in UTC. */
  readonly date: string;
  /** Whether all was read and there is no finding of severity `error`. */
  readonly valid: boolean;
  /** The reading was ended early: what follows holds for what was read. */
  readonly incomplete?: true;
  readonly summary: {
    readonly files: number;
    readonly records: number;
    readonly errors: number;
    readonly warnings: number;
    /** What could not be judged, and why, in English; `remarks` has it in both languages. */
    readonly notChecked: string[];
  };
  /** How often each rule was broken, all findings counted. */
  readonly rules: readonly RuleCount[];
  /** The first of each rule, sorted by file in the order read, then line and column. */
  readonly findings: Finding[];
  readonly files: readonly FileSummary[];
  /** What names the data set by its content, where it was asked for: `sha256:…` over its canonical list of files. */
  readonly fingerprint?: string;
  /** What the data set exercises of what the standard has for its entities. */
  readonly completeness: readonly EntityCompleteness[];
  readonly remarks: readonly BilingualText[];
  /** The rule set that it was made with, and what that did. */
  readonly ruleSet?: RuleSetReport;
  /** How it stands against a baseline; counts and findings are then the new ones only. */
  readonly baseline?: Comparison;
}

import type { ErrorCode } from '@hutong/standard';
import type { Finding } from '../../findings/finding.ts';
import type { Severity } from '../../records/record-issue.ts';
import type { RuleParameterValues } from '../../rules/rule-parameters.ts';
import type { Revisited } from '../data-set-findings.ts';
import type { DataSetOffset } from '../rows/row-place.ts';
import type { CodeNumbers } from './code-numbers.ts';
import type { KeptRecords } from './kept-records.ts';
import type { Link } from './link-row.ts';

/** The fields of a record that a source has asked for, by their place in its list; good values only. */
export interface LinkRecord {
  readonly has: (index: number) => boolean;
  /** A text, code or id; empty when absent. */
  readonly text: (index: number) => string;
  /** A day (its beginning in China) or an instant in milliseconds; NaN when absent. */
  readonly time: (index: number) => number;
  /** A number; NaN when absent or no number. */
  readonly number: (index: number) => number;
  /** What stands for a code, the same for the same code; 0 when absent. */
  readonly word: (index: number) => number;
  /** The digits of a code as a number, without leading zeros; NaN when absent. */
  readonly digits: (index: number) => number;
  readonly value: (index: number) => unknown;
}

/** Takes what a record says, under the key that ties it to others. `part` is a number below 8 of the family's own. */
export interface LinkWriter {
  /** Under the record's own id. */
  readonly self: (part: number, link: Link) => void;
  /** Under the id that a field refers to; nothing when the field is absent. */
  readonly reference: (index: number, part: number, link: Link) => void;
  /** Under a text. */
  readonly text: (text: string, part: number, link: Link) => void;
  /** A number that stands for a text, the same in every thread. */
  readonly numberOf: (text: string) => number;
  /** Whether a family asks for a number the first time; for what many records share and is to be told once. */
  readonly isNew: (number: number) => boolean;
  /** First word of the hash of the record's id. */
  readonly idWord: () => number;
}

/** A number of a row: fixed, or what a field says, by its place in the source's list. */
export type LinkNumber =
  | number
  | { readonly time: number }
  | { readonly digits: number }
  /** The number of a code among those of its list. */
  | { readonly code: number; readonly among: CodeNumbers }
  /** What is worked out from a field's value, undefined when it is absent. */
  | { readonly value: number; readonly as: (value: unknown) => number }
  | ((record: LinkRecord) => number);

/** A row as data: what it needs, under which key it goes and what it carries. */
export interface LinkRow {
  /** Fields without which there is no such row. */
  readonly needs: readonly number[];
  /** The field that refers to what the row is about, or the record itself. */
  readonly key: number | 'self';
  readonly part: number;
  readonly tag?: LinkNumber;
  readonly extra?: LinkNumber;
  readonly first?: LinkNumber;
  readonly second?: LinkNumber;
}

/** What a family wants of the records of one type. */
export interface LinkSource {
  readonly fields: readonly string[];
  readonly emit: (record: LinkRecord, write: LinkWriter) => void;
  /** Fields without which `emit` does nothing. */
  readonly needs?: readonly number[];
  /** The one field that `emit` looks at when it does nothing the second time that it sees a value. */
  readonly once?: number;
  /** The same as data, from which bytes are taken without a call. */
  readonly rows?: readonly LinkRow[];
}

/** The rows of one family under one key, by part, tag, first number and place. Good until the next group. */
export interface LinkGroup {
  readonly length: () => number;
  readonly part: (index: number) => number;
  readonly at: (index: number) => DataSetOffset;
  readonly tag: (index: number) => number;
  readonly extra: (index: number) => number;
  readonly first: (index: number) => number;
  readonly second: (index: number) => number;
  /** The key as a text. */
  readonly key: () => string;
}

/** Something wrong, to be put into words when the records concerned have been read again. */
export interface Remark {
  readonly code: ErrorCode;
  readonly severity: Severity;
  readonly at: DataSetOffset;
  /** A further record that the words are about. */
  readonly other?: DataSetOffset;
  readonly describe: (record: Revisited, other: Revisited | undefined) => Finding;
}

/** What a judge has beside the rows. */
export interface LinkContext {
  readonly kept: KeptRecords;
  readonly remark: (remark: Remark) => void;
  /** Numbers that the rules go by. */
  readonly parameters: RuleParameterValues;
}

/** Checks between records that share a key: what they take of each record, and how they judge what came together. */
export interface LinkFamily {
  /** What it wants of the records of a type; asked once a type. */
  readonly sourceOf: (type: string) => LinkSource | undefined;
  /** Set where a record counts although its id came before: what is told once for many may rest on it. */
  readonly countsDuplicates?: true;
  /** Whether there is anything to compare in a data set of these entity types. */
  readonly isNeeded: (types: ReadonlySet<string>) => boolean;
  readonly judge: (group: LinkGroup, context: LinkContext) => void;
  /** What can only be said when all groups have been judged. */
  readonly finish?: (context: LinkContext) => void;
}

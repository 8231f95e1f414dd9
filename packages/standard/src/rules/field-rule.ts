import type { FieldMap } from '../fields/field.ts';
import type { BilingualText } from '../text.ts';

/** A record whose looked-at fields have passed their own checks. */
export type CheckedRecord = Readonly<Record<string, unknown>>;

/** How fields of one record contradict each other. */
export interface Contradiction {
  /** The field the issue is filed under; further names and numbers lead into it. */
  readonly at: readonly [string, ...(string | number)[]];
  /** The rule that is broken, as the end of a sentence that begins with the field and its value. */
  readonly rule: BilingualText;
}

/** A field that must be there, or may only be there, when the rule's first field has one of some values. */
export interface PresenceRule {
  readonly of: string;
  readonly with: readonly string[];
  readonly is: 'required' | 'only';
}

/** A rule between the fields of one record; both the zod schema and the compiled checks of an entity enforce it. */
export interface FieldRule {
  /** Requirement id whose text states the rule. */
  readonly requirement: string;
  /** Fields it looks at; it runs only when all of them are present and good by themselves. */
  readonly fields: readonly string[];
  /** A further field that it looks at when it is there. */
  readonly also?: readonly string[];
  /** Says all of a rule about whether a field is there, so that it can be judged without values. */
  readonly presence?: PresenceRule;
  readonly check: (record: CheckedRecord, fields: FieldMap) => Contradiction | undefined;
}

/** Whether a rule has all that it looks at. */
export function appliesTo({ fields }: FieldRule, record: CheckedRecord): boolean {
  for (const name of fields) if (record[name] === undefined) return false;
  return true;
}

/** The title of a field in both languages, for the words of a rule. */
export const titleOf = (fields: FieldMap, name: string): BilingualText => fields[name]?.title ?? { zh: name, en: name };

import type * as z from 'zod';
import type { CodeList } from '../codes/code-list.ts';
import type { IdentifierScheme } from '../identifiers/identifier-schemes.ts';
import type { MaskRule } from '../privacy/masks.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import type { Sharing } from '../privacy/sharing.ts';
import type { BilingualText } from '../text.ts';

/** What a field holds, as data: the one source of the zod schema, the JSON Schema, the compiled checks and the docs. */
export type FieldKind =
  | { readonly type: 'text'; readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string }
  | {
      readonly type: 'number';
      readonly integer?: boolean;
      readonly minimum?: number;
      readonly maximum?: number;
      /** UCUM code. */
      readonly unit?: string;
    }
  | { readonly type: 'boolean' }
  | { readonly type: 'constant'; readonly value: string }
  /** `YYYY-MM-DD`, a real calendar day. */
  | { readonly type: 'date' }
  /** RFC 3339 with offset. */
  | { readonly type: 'dateTime' }
  /** `list` is the id of `codes`. */
  | { readonly type: 'code'; readonly list: string; readonly codes: CodeList }
  | { readonly type: 'identifier'; readonly scheme: IdentifierScheme }
  /** URN of a record of one of these entity types. */
  | { readonly type: 'reference'; readonly to: readonly string[] }
  /** A reading: number, boolean or text. */
  | { readonly type: 'scalar' }
  | { readonly type: 'object'; readonly fields: FieldMap; readonly open?: boolean }
  | { readonly type: 'list'; readonly items: Field; readonly minItems?: number; readonly maxItems?: number }
  /** Free-form object that the standard does not look into. */
  | { readonly type: 'any' };

/** What every field says of itself. */
export interface FieldInfo {
  readonly title: BilingualText;
  readonly description?: BilingualText;
  readonly privacy: PrivacyClass;
  /** How the value is shown when masked; `all` when absent. */
  readonly mask?: MaskRule;
  /** How other units may have the value; follows from the privacy class when absent. */
  readonly sharing?: Sharing;
  /** Standard and clause the field comes from. */
  readonly source?: string;
  /** Requirement id whose text states the rule, e.g. `HT-PER-004`. */
  readonly requirement?: string;
  /** Further header names that files use for this field. */
  readonly aliases?: readonly string[];
}

/** A field: what it says of itself, what it holds, and the zod schema that follows. */
export interface Field<Schema extends z.ZodType = z.ZodType> extends FieldInfo {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly schema: Schema;
}

/** Fields by name. */
export type FieldMap = Readonly<Record<string, Field>>;

/** The zod shape of a map of fields. */
export type ShapeOf<Fields extends FieldMap> = { -readonly [Name in keyof Fields]: Fields[Name]['schema'] };

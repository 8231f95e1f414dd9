import type { PrivacyClass } from '../privacy/privacy-class.ts';
import type { BilingualText } from '../text.ts';

/** What a release says of one field; the path of a field is `name`, `object.name`, and `list[]` for the items of a list. */
export interface ReleaseField {
  /** Kind of the value, as in the field definitions: `text`, `code`, `object` … */
  readonly type: string;
  readonly required: boolean;
  readonly title: BilingualText;
  readonly privacy: PrivacyClass;
  readonly mask?: string;
  /** How other units may have the value: mode, and the highest tier that may hold it. */
  readonly sharing?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** UCUM code. */
  readonly unit?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Code list of a code. */
  readonly list?: string;
  /** Entity types that a reference may point to. */
  readonly to?: readonly string[];
  /** Scheme of an identifier. */
  readonly scheme?: string;
  readonly value?: string;
  readonly requirement?: string;
}

/** Fields by path. */
export type ReleaseFields = Readonly<Record<string, ReleaseField>>;

/** What a release says of one entity. */
export interface ReleaseEntity {
  readonly element: string;
  readonly title: BilingualText;
  readonly matchKey?: readonly string[];
  /** The entity's own fields, and those of every record that it states more strictly than `common`. */
  readonly fields: ReleaseFields;
}

/** One code of a list in a release. */
export interface ReleaseCode extends BilingualText {
  readonly parent?: string;
}

/** What a release says of one code list. */
export interface ReleaseCodeList {
  readonly title: BilingualText;
  /** Whether local codes may stand below its codes. */
  readonly extensible?: true;
  readonly codes: Readonly<Record<string, ReleaseCode>>;
}

/** What a release says of one requirement. */
export interface ReleaseRequirement extends BilingualText {
  readonly level: string;
  readonly actor: string;
}

/** A release of the standard as data: what two releases are compared by and converted with. */
export interface ReleaseManifest {
  readonly version: string;
  /** Made from published schemas, which hold neither requirements and match keys nor the codes of large lists. */
  readonly isPartial?: true;
  readonly common: ReleaseFields;
  readonly entities: Readonly<Record<string, ReleaseEntity>>;
  readonly codeLists: Readonly<Record<string, ReleaseCodeList>>;
  readonly requirements: Readonly<Record<string, ReleaseRequirement>>;
}

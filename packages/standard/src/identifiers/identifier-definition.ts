import type { CodeListStatus } from '../codes/code-list.ts';
import type { MaskRule } from '../privacy/masks.ts';
import type { BilingualText } from '../text.ts';

/** Why a text is no identifier of its scheme. */
export type IdentifierReason = 'length' | 'character' | 'form' | 'date' | 'structure' | 'check-digit';

/** The first thing that is wrong with a text that should be an identifier. */
export interface IdentifierFault {
  readonly code: 'HT1004' | 'HT1005' | 'HT1006' | 'HT1009' | 'HT1010';
  readonly reason: IdentifierReason;
  /** 0-based character at which it shows; the length of the text where something is missing at its end. */
  readonly offset: number;
  /** The rule that is broken, as the end of a sentence that begins with the identifier; holds nothing of the value but one character. */
  readonly rule: BilingualText;
  /** A more exact advice than the code's own. */
  readonly fix?: BilingualText;
}

/** What one part of an identifier says. */
export interface IdentifierPart {
  readonly title: BilingualText;
  /** How the part is shown when the identifier is personal. */
  readonly mask?: MaskRule;
  /** Code list whose names the part has. */
  readonly codeList?: string;
}

/** Parts of an identifier by name. */
export type IdentifierParts = Readonly<Record<string, string>>;

/** One scheme of identifiers: its form, its parts, and how a text and its parts become each other. */
export interface IdentifierDefinition<Parts extends IdentifierParts = IdentifierParts, Id extends string = string> {
  readonly id: Id;
  readonly title: BilingualText;
  /** Standard and clause. */
  readonly source: string;
  /** How sure we are that the form equals its standard. */
  readonly status: CodeListStatus;
  /** The form in words. */
  readonly form: BilingualText;
  /** Regular expression that every identifier of the scheme matches; what it cannot say, `inspect` does. */
  readonly pattern: string;
  /** Public samples and invented ones. */
  readonly examples: readonly [string, ...string[]];
  /** How an identifier of the scheme is shown; absent for those of things. */
  readonly mask?: MaskRule;
  readonly parts: { readonly [Name in keyof Parts]: IdentifierPart };
  /** Whether a text is an identifier of the scheme; says `true` exactly when `inspect` finds nothing. */
  readonly accepts: (text: string) => boolean;
  /** The first fault of a text, or undefined when it has none. */
  readonly inspect: (text: string) => IdentifierFault | undefined;
  /** The parts of a text without fault. */
  readonly split: (text: string) => Parts;
  /** The text of some parts, check characters computed; parts that only tell what others mean are not read. */
  join(this: void, parts: Partial<Parts>): string;
}

import type { IdentifierScheme } from '../identifiers/identifier-schemes.ts';
import type { BilingualText } from '../text.ts';

/** A value that stands in a record as it is, not made of others. */
export type Scalar = string | number | boolean;

interface StepBase {
  /** Entity types of the newer release, `*` for every record. */
  readonly types: '*' | readonly string[];
  /** Why something is lost here; each step has words of its own when absent. */
  readonly reason?: BilingualText;
}

/** A member that the newer release calls otherwise, or has at another place. */
export interface MovedStep extends StepBase {
  readonly step: 'moved';
  readonly from: string;
  readonly to: string;
}

/** One text of the older release that is two members in the newer one. */
export interface SplitStep extends StepBase {
  readonly step: 'split';
  readonly from: string;
  readonly to: readonly [string, string];
  readonly separator: string;
  /** Stands in the text for a member that is absent. */
  readonly open: string;
}

/** One value of the older release that is a list in the newer one. */
export interface WrappedStep extends StepBase {
  readonly step: 'wrapped';
  readonly field: string;
}

/** A number in another unit: newer = older × 10^power; the older release may know whole numbers only. */
export interface ScaledStep extends StepBase {
  readonly step: 'scaled';
  readonly field: string;
  readonly power: number;
  readonly whole?: boolean;
}

/** Values that are written otherwise, and values of the newer release for which the older one has a broader one or none. */
export interface RecodedStep extends StepBase {
  readonly step: 'recoded';
  readonly field: string;
  readonly pairs?: readonly (readonly [older: Scalar, newer: Scalar])[];
  readonly narrowed?: Readonly<Record<string, string>>;
  readonly lacks?: readonly string[];
  /** Whether the record is no record without the value. */
  readonly required?: boolean;
}

/** A code that may be a local one in the newer release; the older one has its parent instead. */
export interface LocalisedStep extends StepBase {
  readonly step: 'localised';
  readonly field: string;
}

/** A day of the older release that is an instant in the newer one; days are those of China Standard Time. */
export interface DatedStep extends StepBase {
  readonly step: 'dated';
  readonly field: string;
}

/** Ids of a type that the newer release calls otherwise. */
export interface RetypedStep extends StepBase {
  readonly step: 'retyped';
  readonly field: string;
  /** Type segments of the URN. */
  readonly from: string;
  readonly to: string;
}

/** References to types that the older release does not have. */
export interface UnreferencedStep extends StepBase {
  readonly step: 'unreferenced';
  readonly field: string;
  /** Type segments of the URN. */
  readonly lacks: readonly string[];
  readonly required?: boolean;
}

/** A text for which the older release has less room. */
export interface ShortenedStep extends StepBase {
  readonly step: 'shortened';
  readonly field: string;
  /** Unicode code points. */
  readonly maxLength: number;
}

/** A text of which the newer release asks more: an identifier with its check digits, a pattern, less length. */
export interface TightenedStep extends StepBase {
  readonly step: 'tightened';
  readonly field: string;
  readonly scheme?: IdentifierScheme;
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** A text that the older release takes in its own form only. */
export interface LoosenedStep extends StepBase {
  readonly step: 'loosened';
  readonly field: string;
  readonly pattern: string;
  readonly required?: boolean;
}

/** A member that the older release does not have; one that the newer one requires is assumed. */
export interface AddedStep extends StepBase {
  readonly step: 'added';
  readonly field: string;
  readonly assumed?: Scalar | readonly [];
}

/** A member that the newer release no longer has. */
export interface RemovedStep extends StepBase {
  readonly step: 'removed';
  readonly field: string;
}

/** One difference between two releases that records have to be converted for. */
export type ConversionStep =
  | MovedStep
  | SplitStep
  | WrappedStep
  | ScaledStep
  | RecodedStep
  | LocalisedStep
  | DatedStep
  | RetypedStep
  | UnreferencedStep
  | ShortenedStep
  | TightenedStep
  | LoosenedStep
  | AddedStep
  | RemovedStep;

/** All that lies between a release and the one before it. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** Types of the newer release that the older one has, by their older names. */
  readonly types: Readonly<Record<string, string>>;
  /** In the order in which they are taken from the older release to the newer; the other way in reverse. */
  readonly steps: readonly ConversionStep[];
}

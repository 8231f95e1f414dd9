import { errorCodes, type ErrorCode } from '../errors/codes.ts';
import type { BilingualText } from '../text.ts';

/** How something is lost: it has no place, becomes a broader value, a less exact one, or is filled in where it was not known. */
export type LossKind = 'dropped' | 'narrowed' | 'rounded' | 'assumed';

/** Something that a record loses, or that is made up for it, on its way to another release. */
export interface ConversionLoss {
  /** RFC 6901 pointer into the record that was given; for what is assumed, into the one that comes out. */
  readonly pointer: string;
  readonly kind: LossKind;
  readonly reason: BilingualText;
}

/** Why a record cannot be converted. */
export interface ConversionIssue {
  readonly code: ErrorCode;
  /** RFC 6901 pointer into the record that was given. */
  readonly pointer: string;
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

/** Takes down what steps lose and what they cannot do. */
export class ConversionLog {
  readonly losses: ConversionLoss[] = [];
  readonly issues: ConversionIssue[] = [];

  lose(kind: LossKind, pointer: string, reason: BilingualText): void {
    this.losses.push({ pointer, kind, reason });
  }

  fail(code: ErrorCode, pointer: string, message: BilingualText, fix = errorCodes[code].fix): void {
    this.issues.push({ code, pointer, message, fix });
  }
}

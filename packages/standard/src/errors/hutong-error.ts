import { errorCodes, type ErrorCode } from './codes.ts';
import { CodedError, isCodedError, type HutongErrorOptions } from './coded-error.ts';

/** The one error class of HuTong: a stable code, a place, a reason and a fix, in zh and en. */
export class HutongError extends CodedError {
  constructor(code: ErrorCode, options: HutongErrorOptions = {}) {
    super(code, errorCodes[code], options);
  }

  /** Tells a HutongError from any copy of the package from another error. */
  static isInstance(value: unknown): value is HutongError {
    return isCodedError(value);
  }

  /** Errors that carry their own part of the table are HutongErrors too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isCodedError(value);
  }
}

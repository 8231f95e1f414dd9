import { recordErrors } from './areas/record.ts';
import { CodedError, type HutongErrorOptions } from './coded-error.ts';

/**
 * A HutongError about one record. Entities reach this one, so that a browser which loads an entity is spared what all other
 * codes mean.
 */
export class RecordError extends CodedError {
  constructor(code: keyof typeof recordErrors, options: HutongErrorOptions = {}) {
    super(code, recordErrors[code], options);
  }
}

import { mask, maskPolicies } from '@hutong/standard';
import type { Caller, StoredRecord } from './mock-state.ts';

/** How a caller sees a record: personal values are masked unless the token holds `privacy:read`. */
export const showTo = <Shown extends StoredRecord>(caller: Caller, record: Shown): Shown =>
  caller.may('privacy:read') ? record : (mask(record, maskPolicies.reader).record as Shown);

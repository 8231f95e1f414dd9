import { plainDay, plainInstant } from '../spans/plain-moment.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

const momentScan =
  (end: typeof plainDay) =>
  ({ source }: FieldScanContext): FieldScan => ({
    isQuoted: true,
    condition: (from) => `(q = ${source.bind(end)}(bytes, view, ${from})) !== -1`,
  });

/** A calendar day. */
export const dateScan = momentScan(plainDay);

/** An instant to the second. */
export const dateTimeScan = momentScan(plainInstant);

import * as z from 'zod';
import { duration } from '../config/duration.ts';

/** Where files of devices are kept: attachments of alarms, pictures, sounds, videos. */
export const fileConfigSchema = z.strictObject({
  /** Folder, relative to the configuration; `files` in that of the spool when left out. */
  directory: z.string().min(1).optional(),
  /** Bytes of all of them. */
  maximumBytes: z.int().min(65_536).default(1_073_741_824),
  /** Bytes of one. */
  maximumFileBytes: z.int().min(1024).default(67_108_864),
  /** Full: `refuse` leaves the device without an answer, so that it keeps the file; `drop-oldest` drops and reports the oldest. */
  whenFull: z.enum(['refuse', 'drop-oldest']).default('refuse'),
  /** How long a file is kept: it may show persons. */
  keep: duration.default('P30D'),
});

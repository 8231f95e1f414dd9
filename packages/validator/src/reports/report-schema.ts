import * as z from 'zod';
import { acceptedException, knownFinding } from '../baseline/baseline.ts';

const severity = z.enum(['error', 'warning', 'info']);

/** A finding of the JSON report. */
const findingSchema = z.object({
  code: z.string(),
  name: z.string(),
  severity,
  message: z.string(),
  fix: z.string(),
  requirement: z.string().optional(),
  file: z.string(),
  line: z.int(),
  column: z.int().optional(),
  cell: z.string().optional(),
  pointer: z.string(),
  recordType: z.string().optional(),
  recordId: z.string().optional(),
  value: z.string().optional(),
});

const comparisonSchema = z.object({
  date: z.string().optional(),
  new: z.int(),
  known: z.int(),
  fixed: z.int(),
  notRead: z.int(),
  fixedFindings: z.array(knownFinding),
  accepted: z.array(acceptedException.extend({ count: z.int() })),
  stale: z.array(acceptedException),
  expired: z.array(acceptedException),
});

/** The JSON report of a validation, as `hutong validate --json` prints it. */
export const reportSchema = z.object({
  date: z.iso.datetime(),
  valid: z.boolean(),
  incomplete: z.literal(true).optional(),
  summary: z.object({
    files: z.int(),
    records: z.int(),
    errors: z.int(),
    warnings: z.int(),
    notChecked: z.array(z.string()),
  }),
  /** SHA-256 over the sorted list of files, each with the SHA-256 of its content. */
  fingerprint: z.string().optional(),
  completeness: z.array(
    z.object({
      type: z.string(),
      records: z.int(),
      referenced: z.int(),
      fields: z.array(
        z.object({
          name: z.string(),
          required: z.boolean(),
          filled: z.int(),
          codes: z.object({ used: z.int(), of: z.int() }).optional(),
        }),
      ),
    }),
  ),
  rules: z.array(z.object({ code: z.string(), severity, count: z.int(), listed: z.int() })),
  baseline: comparisonSchema.optional(),
  findings: z.array(findingSchema),
});

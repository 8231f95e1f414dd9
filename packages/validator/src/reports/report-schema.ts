import * as z from 'zod';
import { acceptedException, knownFinding, ruleSetIdentity } from '../baseline/baseline.ts';

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

const bilingualText = z.object({ zh: z.string(), en: z.string() });
const selector = { rule: z.string(), entity: z.string().optional(), pointer: z.string().optional() };
const disabledSchema = z.object({ ...selector, reason: bilingualText, until: z.string().optional() });

const ruleSetSchema = z.object({
  ...ruleSetIdentity.shape,
  title: bilingualText,
  publisher: bilingualText,
  extends: z.array(ruleSetIdentity),
  parameters: z.record(z.string(), z.record(z.string(), z.number())),
  own: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      entity: z.string(),
      severity,
      title: bilingualText,
      fix: bilingualText,
      requirement: z.string().optional(),
    }),
  ),
  grades: z.array(z.object({ ...selector, severity })),
  disabled: z.array(disabledSchema.extend({ count: z.int() })),
  stale: z.array(disabledSchema),
  expired: z.array(disabledSchema),
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
  /** The rule set that it was made with, and what that did. */
  ruleSet: ruleSetSchema.optional(),
  baseline: comparisonSchema.optional(),
  findings: z.array(findingSchema),
});

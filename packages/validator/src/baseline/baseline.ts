import { bilingual, HutongError, isDateTime } from '@hutong/standard';
import * as z from 'zod';
import { isErrorCode, isOwnRuleCode, type RuleCode } from '../findings/rule-code.ts';
import { jsonErrorOffset } from '../input/json-error-offset.ts';
import { knownFindings } from './known-findings.ts';

const code = z
  .string()
  .refine((text): text is RuleCode => isErrorCode(text) || isOwnRuleCode(text), { error: 'no code of a rule' });

/** The rule set of a run, by which another run can tell whether it was the same. */
export const ruleSetIdentity = z.object({ id: z.string(), version: z.string(), sha256: z.string() });
const place = {
  file: z.string(),
  pointer: z.string(),
  recordType: z.string().optional(),
  recordId: z.string().optional(),
};

/** A finding that was there when the baseline was taken. It holds no value, and no line, which would only move. */
export const knownFinding = z.strictObject({
  fingerprint: z.string(),
  code,
  ...place,
  /** How many findings share the fingerprint. */
  count: z.int().min(1),
});

/** A finding that someone has decided to live with. What it leaves out matches anything. */
export const acceptedException = z.strictObject({
  code,
  file: place.file.optional(),
  pointer: place.pointer.optional(),
  recordType: place.recordType,
  recordId: place.recordId,
  /** Why it is accepted. */
  reason: z.string().trim().min(1),
  /** Last day on which it is accepted, as `2026-12-31`. */
  until: z.iso.date().optional(),
});

const ruleTotal = z.object({ code, count: z.int().min(0), listed: z.int().min(0) });

/** A file that `--write-baseline` makes. */
export const baselineSchema = z.strictObject({
  kind: z.literal('hutong-baseline'),
  version: z.literal(1),
  date: z.string().refine(isDateTime, { error: 'no instant with offset' }).optional(),
  /** The rule set that the findings were found with. */
  ruleSet: ruleSetIdentity.optional(),
  rules: z.array(z.strictObject(ruleTotal.shape)),
  findings: z.array(knownFinding),
  accepted: z.array(acceptedException),
});

/** What an earlier JSON report has of a baseline; the rest of it is not looked at. */
const earlierReport = z.object({
  date: z.string().optional(),
  ruleSet: ruleSetIdentity.optional(),
  rules: z.array(ruleTotal),
  findings: z.array(z.object({ code, ...place })),
});

/** The findings of an earlier run, and those that are accepted for good. */
export type Baseline = z.infer<typeof baselineSchema>;

/** A finding that was there when the baseline was taken. */
export type KnownFinding = z.infer<typeof knownFinding>;

/** A finding that someone has decided to live with. */
export type AcceptedException = z.infer<typeof acceptedException>;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What JSON.parse says quotes the text.
    const offset = jsonErrorOffset(text);
    const line = offset === undefined ? undefined : text.slice(0, offset).split('\n').length;
    throw new HutongError('HT7006', {
      file,
      ...(line === undefined ? {} : { line }),
      message: bilingual('基线文件不是 JSON', 'The baseline is not JSON'),
    });
  }
}

/** Reads a baseline: a file of `--write-baseline`, or the JSON report of an earlier run. Throws HT7006 with the pointer. */
export function parseBaseline(text: string, file: string): Baseline {
  const value = parseJson(text.replace(/^\uFEFF/, ''), file);
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  const outcome = (kind === undefined ? earlierReport : baselineSchema).safeParse(value);
  if (!outcome.success) {
    const [issue] = outcome.error.issues;
    const pointer = (issue?.path ?? []).map((part) => `/${String(part)}`).join('');
    throw new HutongError('HT7006', {
      file,
      pointer,
      message: bilingual(
        `既不是基线，也不是 JSON 报告：${pointer || '/'} 不符合`,
        `Neither a baseline nor a JSON report: ${pointer || '/'} ${issue?.message ?? ''}`,
      ),
    });
  }
  if (kind !== undefined) return outcome.data as Baseline;
  const { date, ruleSet, rules, findings } = outcome.data;
  return {
    kind: 'hutong-baseline',
    version: 1,
    ...(date === undefined ? {} : { date }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
    rules,
    findings: knownFindings(findings),
    accepted: [],
  };
}

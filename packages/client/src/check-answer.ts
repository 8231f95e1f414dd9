import { toIssues, type Operation } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type * as z from 'zod';

const flatten = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] =>
  issues.filter(({ code }) => code !== 'unrecognized_keys');

/**
 * Checks an answer against its schema and gives it back as it came, so that members of a later standard are kept.
 * Throws HT5016 with the pointer of the first finding.
 */
export function checkAnswer<Value>(operation: Operation, schema: z.ZodType<Value>, answer: unknown): Value {
  const result = schema.safeParse(answer);
  if (result.success) return answer as Value;
  const issues = toIssues(flatten(result.error.issues), answer);
  const [first] = issues;
  if (first === undefined) return answer as Value;
  throw new HutongError('HT5016', {
    pointer: first.pointer,
    facts: { operation: operation.id, issues, retryable: false },
  });
}

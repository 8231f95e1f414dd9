import { HutongError } from '@hutong/standard';
import type { RequestOf } from './call-types.ts';
import { toIssues } from './issues.ts';
import type { Operation } from './operation.ts';
import type { ProblemIssue } from './problem.ts';

/** The parts of a request as they came in: decoded path parameters, query members and the JSON body. */
export interface RawRequest {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: URLSearchParams | Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const parts = [
  { part: 'parameters', place: 'path' },
  { part: 'query', place: 'query' },
  { part: 'body', place: 'body' },
] as const;

/**
 * Checks a request against its operation and fills in defaults.
 * Throws HT5004 whose `facts.issues` each say where (`in`: `path`, `query` or `body`) and what.
 */
export function parseRequest<Op extends Operation>(operation: Op, raw: RawRequest): RequestOf<Op> {
  const query = raw.query instanceof URLSearchParams ? Object.fromEntries(raw.query) : (raw.query ?? {});
  const values = { parameters: raw.parameters ?? {}, query, body: raw.body };
  const parsed: Record<string, unknown> = {};
  const issues: ProblemIssue[] = [];
  for (const { part, place } of parts) {
    const result = operation[part]?.safeParse(values[part]);
    if (result === undefined) continue;
    if (result.success) parsed[part] = result.data;
    else issues.push(...toIssues(result.error.issues, values[part]).map((issue) => ({ ...issue, in: place })));
  }
  if (issues.length > 0) throw new HutongError('HT5004', { facts: { issues } });
  return parsed as RequestOf<Op>;
}

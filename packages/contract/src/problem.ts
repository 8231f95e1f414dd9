import { errorCodes, type ErrorCode } from '@hutong/standard';
import * as z from 'zod';
import { mediaTypes } from './media-types.ts';

/** One finding inside a problem: a code, a place and what to do. */
export const problemIssueSchema = z
  .object({
    code: z.string(),
    pointer: z.string(),
    message: z.object({ zh: z.string(), en: z.string() }),
    fix: z.object({ zh: z.string(), en: z.string() }).optional(),
    requirement: z.string().optional(),
    /** Part of the request that the pointer points into; the body when absent. */
    in: z.enum(['path', 'query', 'header', 'body']).optional(),
    /** 1-based line of an NDJSON body. */
    line: z.int().min(1).optional(),
  })
  .meta({ id: 'ProblemIssue', title: 'Problem issue', description: 'One finding: a code, a place and what to do' });

/** RFC 9457 problem document with our stable code; the body of every error answer. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    message: z.object({ zh: z.string(), en: z.string() }),
    fix: z.object({ zh: z.string(), en: z.string() }),
    requestId: z.string().optional(),
    issues: z.array(problemIssueSchema).optional(),
  })
  .meta({ id: 'Problem', title: 'Problem', description: 'RFC 9457 problem document' });

/** One finding of a problem. */
export type ProblemIssue = z.infer<typeof problemIssueSchema>;
/** The body of an error answer. */
export type Problem = z.infer<typeof problemSchema>;

/** Media type of a problem document. */
export const problemMediaType = mediaTypes.problem;

/** Codes that every operation can answer with. */
export const commonProblems = [
  'HT5001',
  'HT5002',
  'HT5004',
  'HT5010',
  'HT5011',
  'HT5012',
] as const satisfies ErrorCode[];

const statuses: Partial<Record<ErrorCode, number>> = {
  HT5001: 401,
  HT5002: 403,
  HT5003: 404,
  HT5004: 400,
  HT5005: 413,
  HT5006: 415,
  HT5007: 409,
  HT5008: 409,
  HT5009: 422,
  HT5010: 429,
  HT5011: 500,
  HT5012: 503,
  HT5013: 405,
  HT5014: 400,
  HT5017: 403,
  HT5018: 503,
};

/** HTTP status of a problem code; 422 for findings about the records themselves. */
export const problemStatus = (code: ErrorCode): number => statuses[code] ?? 422;

/** Builds a problem document from a code and its facts. */
export function createProblem(
  code: ErrorCode,
  facts: { detail?: string; instance?: string; requestId?: string; issues?: ProblemIssue[] } = {},
): Problem {
  const { name, title, fix } = errorCodes[code];
  return {
    type: `https://hutong.dev/errors/${name}`,
    title: title.en,
    status: problemStatus(code),
    code,
    message: title,
    fix,
    ...facts,
  };
}

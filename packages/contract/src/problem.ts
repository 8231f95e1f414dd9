import { errorCodes, type ErrorCode } from '@hutong/standard';
import * as z from 'zod';
import { component, note } from './described.ts';
import { mediaTypes } from './media-types.ts';

const bilingualText = (zh: string, en: string) => z.object({ zh: z.string(), en: z.string() }).meta(note(zh, en));

/** One finding inside a problem: a code, a place and what to do. */
export const problemIssueSchema = z
  .object({
    code: z.string().meta(note('错误码', 'Error code')),
    pointer: z.string().meta(note('位置，JSON 指针', 'Where, as a JSON pointer')),
    message: bilingualText('问题', 'What is wrong'),
    fix: bilingualText('处理办法', 'What to do').optional(),
    requirement: z.string().optional().meta(note('条款编号', 'Id of the requirement')),
    in: z
      .enum(['path', 'query', 'header', 'body'])
      .optional()
      .meta(
        note(
          '指针所指的请求部分；缺省为请求体',
          'Part of the request that the pointer points into; the body when absent',
        ),
      ),
    line: z.int().min(1).optional().meta(note('NDJSON 行号，从 1 起', '1-based line of an NDJSON body')),
  })
  .meta(component('ProblemIssue', '问题条目', 'One finding: a code, a place and what to do'));

/** RFC 9457 problem document with our stable code; the body of every error answer. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta(note('错误说明地址', 'Address of what explains the error')),
    title: z.string().meta(note('英文标题', 'English title')),
    status: z.int().meta(note('HTTP 状态码', 'HTTP status')),
    code: z.string().meta(note('错误码', 'Error code')),
    detail: z.string().optional().meta(note('细节', 'Details')),
    instance: z.string().optional().meta(note('请求路径', 'Path of the request')),
    message: bilingualText('问题', 'What is wrong'),
    fix: bilingualText('处理办法', 'What to do'),
    requestId: z.string().optional().meta(note('请求编号', 'Id of the request')),
    issues: z.array(problemIssueSchema).optional().meta(note('各处问题', 'The single findings')),
  })
  .meta(component('Problem', '错误应答（RFC 9457）', 'Problem document (RFC 9457)'));

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
  HT5022: 503,
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

import { errorCodes, isLocalForm, type ErrorCode } from '@hutong/standard';
import type * as z from 'zod';
import type { ProblemIssue } from './problem.ts';

/** RFC 6901 JSON pointer of a path into a JSON value. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
};

/** The code that a schema of the standard itself gives what it refuses. */
const statedCode = (params: Readonly<Record<string, unknown>> | undefined): ErrorCode | undefined => {
  const code = params?.['code'];
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : undefined;
};

const codeOf = (issue: z.core.$ZodIssue, input: unknown): ErrorCode => {
  if (issue.code === 'unrecognized_keys') return 'HT1008';
  if (valueAt(input, issue.path) === undefined) return 'HT1001';
  switch (issue.code) {
    case 'invalid_type':
      return 'HT1002';
    case 'invalid_value':
      return isLocalForm(String(valueAt(input, issue.path))) ? 'HT1016' : 'HT1003';
    case 'custom':
      return statedCode(issue.params) ?? 'HT1010';
    case 'too_small':
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'HT1009' : 'HT1007';
    default:
      return 'HT1010';
  }
};

/** Findings of a zod check of `input` as issues with a code and a pointer; they never hold the value that was found. */
export function toIssues(issues: readonly z.core.$ZodIssue[], input: unknown): ProblemIssue[] {
  return issues.flatMap((issue) => {
    const code = codeOf(issue, input);
    const { title, fix } = errorCodes[code];
    const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const requirement: unknown = issue.code === 'custom' ? issue.params?.['requirement'] : undefined;
    return places.map((path) => ({
      code,
      pointer: pointerOf(path),
      message: title,
      fix,
      ...(typeof requirement === 'string' ? { requirement } : {}),
    }));
  });
}

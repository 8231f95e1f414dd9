import { errorCodes, HutongError, type ErrorCode } from '@hutong/standard';
import { createProblem, problemSchema, type Problem, type ProblemIssue } from './problem.ts';

/** What an error of a platform call carries in its `facts`. */
export interface PlatformFacts {
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  readonly requestId?: string;
  readonly detail?: string;
  readonly issues: readonly ProblemIssue[];
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

// A code of a later standard is not in our table: the status says the most that we know.
const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'HT5004',
  401: 'HT5001',
  403: 'HT5002',
  404: 'HT5003',
  405: 'HT5013',
  409: 'HT5007',
  413: 'HT5005',
  415: 'HT5006',
  422: 'HT5004',
  429: 'HT5010',
  500: 'HT5011',
  502: 'HT5012',
  503: 'HT5012',
  504: 'HT5012',
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** Whether an answer with this status may turn out otherwise when the call is made again. */
export const isRetryableStatus = (status: number): boolean => [429, 502, 503, 504].includes(status);

/** The error of an error answer: its problem document, or what its status says when the body is none. */
export function errorFromProblem(body: unknown, status: number, requestId?: string): HutongError {
  const parsed = problemSchema.safeParse(body);
  const facts = { status, issues: [] as readonly ProblemIssue[], retryable: isRetryableStatus(status) };
  if (!parsed.success)
    return new HutongError(codesByStatus[status] ?? 'HT5016', {
      facts: { ...facts, ...(requestId === undefined ? {} : { requestId }) },
    });
  const { code, message, fix, detail } = parsed.data;
  // As they came: parsing would drop members of a later standard.
  const { issues = [] } = body as Problem;
  const id = parsed.data.requestId ?? requestId;
  return new HutongError(isErrorCode(code) ? code : (codesByStatus[status] ?? 'HT5016'), {
    message,
    fix,
    facts: {
      ...facts,
      issues,
      ...(id === undefined ? {} : { requestId: id }),
      ...(detail === undefined ? {} : { detail }),
      ...(isErrorCode(code) ? {} : { problemCode: code }),
    },
  });
}

/** The facts of a platform error, with those it lacks filled in. */
export const platformFactsOf = (error: HutongError): PlatformFacts => ({
  issues: [],
  retryable: false,
  ...error.facts,
});

/** The problem document of an error; anything but a HutongError is HT5011, and says nothing of its cause. */
export function problemFromError(error: unknown, facts: { instance?: string; requestId?: string } = {}): Problem {
  if (!HutongError.isInstance(error)) return createProblem('HT5011', facts);
  const { issues, detail } = platformFactsOf(error);
  return {
    ...createProblem(error.code, {
      ...facts,
      ...(detail === undefined ? {} : { detail }),
      ...(issues.length === 0 ? {} : { issues: [...issues] }),
    }),
    message: error.text,
    fix: error.fix,
  };
}

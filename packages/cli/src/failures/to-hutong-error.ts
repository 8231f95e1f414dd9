import { bilingual, HutongError, type ErrorCode } from '@hutong/standard';
import { UsageProblem } from '../arguments/usage-problem.ts';
import { fromUsageProblem } from './usage-error.ts';

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';

const systemCodes: Readonly<Record<string, ErrorCode>> = {
  EADDRINUSE: 'HT5019',
  ECONNREFUSED: 'HT5015',
  ECONNRESET: 'HT5015',
  EHOSTUNREACH: 'HT5015',
  ENOTFOUND: 'HT5015',
  EAI_AGAIN: 'HT5015',
  ETIMEDOUT: 'HT7005',
  ENOSPC: 'HT7003',
  EROFS: 'HT7003',
  EEXIST: 'HT7003',
};

const readingFailures = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR']);
const writingCalls = new Set(['mkdir', 'write', 'rename', 'rm', 'unlink']);

const fromSystemError = (error: NodeJS.ErrnoException): HutongError | undefined => {
  const known = systemCodes[error.code ?? ''];
  const reading = readingFailures.has(error.code ?? '')
    ? writingCalls.has(error.syscall ?? '')
      ? 'HT7003'
      : 'HT3001'
    : undefined;
  const code = known ?? reading;
  if (code === undefined) return undefined;
  return new HutongError(code, { ...(error.path === undefined ? {} : { file: error.path }), cause: error });
};

/** Whether a command was stopped from outside, by Ctrl-C or SIGTERM. */
export const isInterruption = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Turns whatever a command threw into a coded error; what nobody foresaw is our own defect (HT7004). */
export function toHutongError(error: unknown): HutongError {
  if (HutongError.isInstance(error)) return error;
  if (error instanceof UsageProblem) return fromUsageProblem(error);
  if (isInterruption(error))
    return new HutongError('HT7005', {
      message: bilingual('已中断，未完成', 'Interrupted before it was done'),
      fix: bilingual('重新运行', 'Run it again'),
    });
  const cause = error instanceof Error && isSystemError(error.cause) ? error.cause : error;
  const system = isSystemError(cause) ? fromSystemError(cause) : undefined;
  return system ?? new HutongError('HT7004', { cause: error });
}

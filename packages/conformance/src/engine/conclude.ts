import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import type { Expectation } from './check-result.ts';
import type { Outcome } from './outcome.ts';
import { CheckEnded, ExpectationFailed } from './signals.ts';

export interface Conclusion {
  readonly outcome: Outcome;
  readonly reason?: BilingualText;
}

const describeError = (error: unknown): BilingualText => {
  if (HutongError.isInstance(error))
    return bilingual(`${error.code} ${error.text.zh}`, `${error.code} ${error.text.en}`);
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return bilingual(`检测程序出错：${text}`, `The check itself broke: ${text}`);
};

/**
 * Turns what a check recorded and how it ended into its outcome. The order is the point: a recorded failure is never
 * talked away by a later error or signal, and a clean return counts as a pass only with expectations about something seen.
 */
export function concludeCheck(
  expectations: readonly Expectation[],
  observations: number,
  thrown: { readonly error: unknown } | undefined,
): Conclusion {
  const failed = expectations.find(({ holds }) => !holds);
  if (failed !== undefined) return { outcome: 'fail', reason: failed.claim };
  if (thrown?.error instanceof CheckEnded) return { outcome: thrown.error.outcome, reason: thrown.error.reason };
  if (thrown !== undefined && !(thrown.error instanceof ExpectationFailed))
    return { outcome: 'error', reason: describeError(thrown.error) };
  if (observations === 0)
    return { outcome: 'unverified', reason: bilingual('未与被测平台交互', 'Nothing was observed of the subject') };
  if (expectations.length === 0)
    return { outcome: 'unverified', reason: bilingual('未作任何判断', 'No expectation was stated') };
  return { outcome: 'pass' };
}

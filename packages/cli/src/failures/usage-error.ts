import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import { nearestName } from '../nearest-name.ts';

const helpHint = bilingual('加 --help 查看用法', 'See --help');

const suggestion = (typed: string, known: readonly string[], prefix: string): BilingualText => {
  const nearest = nearestName(typed, known);
  return nearest === undefined
    ? helpHint
    : bilingual(`是否想用 ${prefix}${nearest}？${helpHint.zh}`, `Did you mean ${prefix}${nearest}? ${helpHint.en}`);
};

/** Wrong usage with a message of its own. */
export const usageError = (message: BilingualText, fix: BilingualText = helpHint, cause?: unknown): HutongError =>
  new HutongError('HT7001', { message, fix, ...(cause === undefined ? {} : { cause }) });

/** A command that does not exist. */
export const unknownCommand = (typed: string, known: readonly string[]): HutongError =>
  usageError(
    bilingual(`没有命令 ${typed}`, `There is no command ${typed}`),
    suggestion(
      typed,
      known.map((id) => id.replaceAll(':', ' ')),
      'hutong ',
    ),
  );

/** A command line that its command could not read. */
export const fromUsageProblem = ({ text, typed, known }: UsageProblem): HutongError =>
  usageError(text, typed === undefined ? helpHint : suggestion(typed, known, '--'));

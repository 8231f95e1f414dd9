import { bilingual } from '@hutong/standard';
import type { Refuse, Step } from '../compile/problem.ts';
import { textOf } from '../values/text-of.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Takes off a suffix such as a unit; a text without it is taken as it is. */
export const suffixStep = (suffix: string): Step => ({
  forward: (value) => (isText(value) && value.endsWith(suffix) ? value.slice(0, -suffix.length).trimEnd() : value),
  backward: (value) => `${textOf(value)}${suffix}`,
});

/** The first group of a regular expression. */
export function matchStep(pattern: RegExp, write: string | undefined): Step {
  const forward = (value: unknown, refuse: Refuse): unknown =>
    pattern.exec(textOf(value))?.[1] ??
    refuse({ code: 'HT9003', rule: bilingual(`不符合 ${pattern.source}`, `does not match ${pattern.source}`) });
  return write === undefined
    ? {
        forward,
        loss: bilingual('match 没有 write，不能写回', 'match has no write and cannot be carried back'),
      }
    : { forward, backward: (value) => write.replaceAll('{value}', () => textOf(value)) };
}

/** One part of a text; its way back needs the other parts and is the rule's to do. */
export const splitStep = (separator: string, part: number): Step => ({
  forward: (value, refuse) => {
    const found = textOf(value).split(separator)[part];
    return found === undefined || found === ''
      ? refuse({
          code: 'HT9003',
          rule: bilingual(
            `按“${separator}”拆分后没有第 ${part} 段`,
            `has no part ${part} when split at "${separator}"`,
          ),
        })
      : found;
  },
  backward: (value) => value,
});

import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import { stripVTControlCharacters } from 'node:util';
import { nearestName } from '../nearest-name.ts';

/** What oclif's parser errors carry beyond their English message. */
interface ParserError extends Error {
  readonly flags?: readonly string[];
  readonly args?: readonly { readonly name: string }[] | readonly string[];
  readonly parse?: unknown;
  readonly oclif?: { readonly exit?: number };
}

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

const isParserError = (error: unknown): error is ParserError =>
  error instanceof Error && ('parse' in error || ('oclif' in error && !HutongError.isInstance(error)));

const nameOf = (argument: string | { readonly name: string }): string =>
  typeof argument === 'string' ? argument : argument.name.toUpperCase();

/** Puts an error of oclif's parser into our words; undefined when it is another error. */
export function fromParserError(error: unknown, knownFlags: readonly string[]): HutongError | undefined {
  if (!isParserError(error)) return undefined;
  const names = (error.args ?? []).map(nameOf).join(', ');
  switch (error.constructor.name) {
    case 'NonExistentFlagsError': {
      const flags = error.flags ?? [];
      return usageError(
        bilingual(`没有选项 ${flags.join(', ')}`, `There is no flag ${flags.join(', ')}`),
        suggestion((flags[0] ?? '').replace(/^-+/, ''), knownFlags, '--'),
      );
    }
    case 'RequiredArgsError':
      return usageError(bilingual(`缺少参数 ${names}`, `Missing argument ${names}`));
    case 'UnexpectedArgsError':
      return usageError(bilingual(`多余的参数 ${names}`, `Unexpected argument ${names}`));
    default: {
      // The reason of a value that cannot be parsed stands in a second, indented line.
      const line = (error.message.split('\nSee more help')[0] ?? '').replaceAll(/\s+/g, ' ').trim();
      return fromMessage(stripVTControlCharacters(line));
    }
  }
}

const patterns: readonly {
  readonly expression: RegExp;
  readonly zh: (parts: RegExpExecArray) => string;
  /** The parser's own words when absent. */
  readonly en?: (parts: RegExpExecArray) => string;
}[] = [
  { expression: /^Flag (--\S+) expects a value/, zh: ([, flag]) => `选项 ${flag} 需要一个值` },
  {
    expression: /^Flag (--\S+) expects one of these values: (.+)/,
    zh: ([, flag, list]) => `选项 ${flag} 只能是 ${list}`,
  },
  { expression: /^Expected (--\S+?)=(.*) to be one of: (.+)/, zh: ([, flag, , list]) => `选项 ${flag} 只能是 ${list}` },
  { expression: /^Expected (.*) to be one of: (.+)/, zh: ([, value, list]) => `${value} 应为其中之一：${list}` },
  {
    expression: /^Parsing (--\S+) Expected an integer but received: (.*)/,
    zh: ([, flag, value]) => `选项 ${flag} 应为整数：${value}`,
    en: ([, flag, value]) => `${flag} must be an integer: ${value}`,
  },
  {
    expression: /^Parsing (--\S+) Expected an integer (greater|less) than or equal to (\S+) but received: (.*)/,
    zh: ([, flag, side, limit, value]) => `选项 ${flag} 应${side === 'less' ? '不大于' : '不小于'} ${limit}：${value}`,
    en: ([, flag, side, limit, value]) => `${flag} must be at ${side === 'less' ? 'most' : 'least'} ${limit}: ${value}`,
  },
  { expression: /^Parsing (--\S+)/, zh: ([, flag]) => `选项 ${flag} 的值不正确` },
  { expression: /^Flag (--\S+) can only be specified once/, zh: ([, flag]) => `选项 ${flag} 只能给出一次` },
];

function fromMessage(line: string): HutongError {
  const missing = /Missing required flag (\S+)/.exec(line);
  if (missing !== null)
    return usageError(bilingual(`缺少选项 --${missing[1]}`, `Missing required flag --${missing[1]}`));
  for (const { expression, zh, en } of patterns) {
    const parts = expression.exec(line);
    if (parts !== null) return usageError(bilingual(zh(parts), en?.(parts) ?? line));
  }
  return usageError(bilingual(`参数不正确：${line}`, line));
}

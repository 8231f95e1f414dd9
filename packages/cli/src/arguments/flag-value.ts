import type { Flag } from './define-arguments.ts';
import { UsageProblem } from './usage-problem.ts';

const integerOf = (name: string, { min, max }: Flag, text: string): number => {
  if (!/^-?\d+$/.test(text))
    throw new UsageProblem(`选项 --${name} 应为整数：${text}`, `--${name} must be an integer: ${text}`);
  const value = Number(text);
  if (max !== undefined && value > max)
    throw new UsageProblem(`选项 --${name} 应不大于 ${max}：${text}`, `--${name} must be at most ${max}: ${text}`);
  if (min !== undefined && value < min)
    throw new UsageProblem(`选项 --${name} 应不小于 ${min}：${text}`, `--${name} must be at least ${min}: ${text}`);
  return value;
};

const valueOf = (name: string, flag: Flag, text: string): string | number => {
  if (flag.type === 'integer') return integerOf(name, flag, text);
  if (flag.options?.includes(text) === false) {
    const list = flag.options.join(', ');
    throw new UsageProblem(`选项 --${name} 只能是 ${list}`, `Expected --${name}=${text} to be one of: ${list}`);
  }
  return text;
};

/** The value of a flag from all that was written for it. Throws `UsageProblem`. */
export function flagValue(name: string, flag: Flag, texts: readonly string[]): unknown {
  const { delimiter } = flag;
  const parts = delimiter === undefined ? texts : texts.flatMap((text) => text.split(delimiter).filter(Boolean));
  const values = parts.map((text) => valueOf(name, flag, text));
  if (flag.multiple === true) return values;
  if (values.length > 1)
    throw new UsageProblem(`选项 --${name} 只能给出一次`, `Flag --${name} can only be specified once`);
  return values[0];
}

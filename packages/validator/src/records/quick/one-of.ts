import type { FunctionText } from '../../function-text.ts';

/** More texts of one length than these are looked up in a set. */
const longestChain = 6;

/** Whether a value is one of some texts, as a condition: compared with those of its length, or looked up when there are many. */
export function oneOf(texts: readonly string[], value: string, { bind }: FunctionText): string {
  const byLength = Map.groupBy(texts, ({ length }) => length);
  if ([...byLength.values()].some(({ length }) => length > longestChain))
    return `${bind(new Set(texts))}.has(${value})`;
  const isAmong = (some: readonly string[]): string =>
    some.map((text) => `${value} === ${JSON.stringify(text)}`).join(' || ');
  const [first, ...others] = Array.from(byLength);
  if (first === undefined) return 'false';
  if (others.length === 0) return `(${isAmong(first[1])})`;
  const cases = Array.from(byLength, ([length, some]) => `${value}.length === ${length} ? ${isAmong(some)} : `);
  return `(typeof ${value} === 'string' && (${cases.join('')}false))`;
}

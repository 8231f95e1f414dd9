import { bilingual, type CodeList } from '@hutong/standard';
import type { CodePairs } from '../compile/compile-context.ts';
import type { Step } from '../compile/problem.ts';
import { textOf } from '../values/text-of.ts';

/** The pairs of a code list's titles, zh before en, and its codes for themselves. */
export const titlePairs = (list: CodeList): CodePairs => [
  ...list.entries.map(({ code, zh }) => [zh, code] as const),
  ...list.entries.map(({ code, en }) => [en, code] as const),
  ...list.entries.map(({ code }) => [code, code] as const),
];

/** The standard codes that several local ones share; only the first of these comes back. */
export function sharedCodes(pairs: CodePairs): string[] {
  const locals = new Map<string, Set<string>>();
  for (const [local, standard] of pairs)
    locals.set(String(standard), (locals.get(String(standard)) ?? new Set()).add(local));
  return [...locals].filter(([, set]) => set.size > 1).map(([standard]) => standard);
}

/** Exchanges codes. */
export function codeStep(pairs: CodePairs, unknown: 'refuse' | 'keep', byTitle: boolean): Step {
  const forward = new Map<string, string | number | boolean>();
  const backward = new Map<string | number | boolean, string>();
  for (const [local, standard] of pairs) {
    if (!forward.has(local)) forward.set(local, standard);
    if (!backward.has(standard)) backward.set(standard, local);
  }
  const shared = byTitle ? [] : sharedCodes(pairs);
  const missing = bilingual('不在代码对照中', 'is not in the code map');
  return {
    forward: (value, refuse) =>
      forward.get(textOf(value)) ?? (unknown === 'keep' ? value : refuse({ code: 'HT9002', rule: missing })),
    backward: (value, refuse) =>
      backward.get(value as string) ??
      (unknown === 'keep'
        ? value
        : refuse({ code: 'HT9002', rule: bilingual('没有对应的本地代码', 'has no local code') })),
    ...(shared.length === 0
      ? {}
      : {
          loss: bilingual(
            `多个本地代码对应同一标准代码（${shared.slice(0, 5).join('、')}），写回时取第一个`,
            `Several local codes share a standard one (${shared.slice(0, 5).join(', ')}); the first comes back`,
          ),
        }),
  };
}

import { bilingual } from '@hutong/standard';
import type { LookupTable } from '../compile/compile-context.ts';
import type { Step } from '../compile/problem.ts';
import { textOf } from '../values/text-of.ts';

/** Takes a column of the row of a table whose key is the value. */
export function lookupStep(table: LookupTable, name: string, take: string): Step {
  const forward = new Map<string, string>();
  const backward = new Map<string, string>();
  let twice = false;
  for (const [key, row] of table.rows) {
    const value = row[take] ?? '';
    if (value === '') continue;
    forward.set(key, value);
    if (backward.has(value)) twice = true;
    else backward.set(value, key);
  }
  const rule = bilingual(`不在对照表 ${name} 中`, `is not in the table ${name}`);
  return {
    forward: (value, refuse) => forward.get(textOf(value)) ?? refuse({ code: 'HT9004', rule }),
    backward: (value, refuse) => backward.get(textOf(value)) ?? refuse({ code: 'HT9004', rule }),
    ...(twice
      ? {
          loss: bilingual(
            `对照表 ${name} 中多个键的 ${take} 相同，写回时取第一个`,
            `Several keys of the table ${name} share a ${take}; the first comes back`,
          ),
        }
      : {}),
  };
}

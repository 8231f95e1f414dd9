import type { Refuse, Step } from '../compile/problem.ts';
import { textOf } from '../values/text-of.ts';

/** Does the steps of the items with each item of a list; a text is split first, and joined on the way back. */
export function listStep(separator: string | undefined, items: readonly Step[]): Step {
  const forwardItem = (value: unknown, refuse: Refuse): unknown =>
    items.reduce<unknown>((item, step) => (item === undefined ? undefined : step.forward(item, refuse)), value);
  const backwardItem = (value: unknown, refuse: Refuse): unknown =>
    items.reduceRight<unknown>((item, step) => (item === undefined ? undefined : step.backward?.(item, refuse)), value);
  const loss = items.find((step) => step.loss !== undefined)?.loss;
  const forward = (value: unknown, refuse: Refuse): unknown => {
    const parts = Array.isArray(value)
      ? value
      : separator === undefined
        ? [value]
        : textOf(value)
            .split(separator)
            .map((part) => part.trim())
            .filter((part) => part !== '');
    const done = parts.map((part) => forwardItem(part, refuse)).filter((part) => part !== undefined);
    return done.length === 0 ? undefined : done;
  };
  const shared = { forward, ...(loss === undefined ? {} : { loss }) };
  if (items.some((step) => step.backward === undefined)) return shared;
  return {
    ...shared,
    backward: (value, refuse) => {
      if (!Array.isArray(value)) return undefined;
      const done = value.map((part) => backwardItem(part, refuse)).filter((part) => part !== undefined);
      return separator === undefined ? done : done.map(textOf).join(separator);
    },
  };
}

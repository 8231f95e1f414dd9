import type { Hj212Message } from './message.ts';

/** Values of one factor by suffix, e.g. `Rtd` → `25`, `Flag` → `N`, as sent. */
export type ItemValues = ReadonlyMap<string, string>;

export interface Hj212Items {
  /** Keys without a suffix, e.g. `DataTime`. */
  readonly fields: ReadonlyMap<string, string>;
  /** Factor code → suffix → value; of a duplicate key the last value stands. */
  readonly items: ReadonlyMap<string, ItemValues>;
}

/** The content of a message by factor code. */
export function itemsOf(message: Hj212Message): Hj212Items {
  const fields = new Map<string, string>();
  const items = new Map<string, Map<string, string>>();
  for (const group of message.content)
    for (const [key, value] of group) {
      const dash = key.indexOf('-');
      if (dash < 1) {
        fields.set(key, value);
        continue;
      }
      const code = key.slice(0, dash);
      let values = items.get(code);
      if (values === undefined) items.set(code, (values = new Map()));
      values.set(key.slice(dash + 1), value);
    }
  return { fields, items };
}

import type { Hj212Group, Hj212Message } from './message.ts';

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

const holdsTime = (group: Hj212Group): boolean => {
  for (const [key] of group) if (key === 'DataTime') return true;
  return false;
};

/** The content from each DataTime on: a history may hold several times, each with the values of its own. */
export function sectionsOf(message: Hj212Message): readonly Hj212Message[] {
  const { content } = message;
  let times = 0;
  for (const group of content) if (holdsTime(group)) times++;
  if (times < 2) return [message];
  const starts = content.flatMap((group, index) => (holdsTime(group) ? [index] : []));
  // What stands in front of the first time belongs to it.
  return starts.map((start, place) => ({
    ...message,
    content: content.slice(place === 0 ? 0 : start, starts[place + 1] ?? content.length),
  }));
}

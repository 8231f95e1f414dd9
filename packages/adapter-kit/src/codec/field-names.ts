/** Names of columns below the field that holds them: `a` below `body` is `body.a`; below `` it is `a`. */
export type NamesBelow = (field: string) => readonly string[];

const mostKept = 1000;

/**
 * Names are only read when something is wrong or explained, yet every value needs one: those of a field are put together
 * once. The fields of a protocol are few; the places of a list, which are many, are forgotten at times.
 */
export function namesBelow(columns: readonly string[]): NamesBelow {
  const known = new Map<string, readonly string[]>([['', columns]]);
  let lastField = '';
  let last = columns;
  return (field) => {
    if (field === lastField) return last;
    let names = known.get(field);
    if (names === undefined) {
      names = columns.map((column) => `${field}.${column}`);
      if (known.size >= mostKept) known.clear();
      known.set(field, names);
    }
    lastField = field;
    last = names;
    return names;
  };
}

/** Names of the entries of a list: 3 below `body.ids` is `body.ids.3`. */
export type EntryNames = (field: string, index: number) => string;

/** Names of entries, put together once; beyond the first ones they are made anew. */
export function entryNames(most = 64): EntryNames {
  const below = namesBelow(Array.from({ length: most }, (_, index) => String(index)));
  return (field, index) => below(field)[index] ?? `${field}.${index}`;
}

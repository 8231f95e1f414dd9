/** What a map makes of each key, kept for the keys that come again and again: systems, lines, properties. */
export const remembered = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= 1000) known.clear();
    known.set(key, made);
    return made;
  };
};

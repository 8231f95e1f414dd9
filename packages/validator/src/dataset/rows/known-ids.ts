/** More ids of one type are not kept. */
const mostOfType = 4096;
const sites = 256;
const size = 1 << 15;
/** Keeps half of the table free. */
const mostOfAll = size / 2;

/**
 * Some ids that the data set holds, by their hashes: the first of each type. What has few records, as devices and divisions, is
 * what most references lead to, and of these only the first needs a row.
 */
export interface KnownIds {
  /** Notes the id of a record. */
  readonly add: (site: number, hash: Uint32Array) => void;
  /** Whether a reference leads to one of them and is not the first to do so. */
  readonly isTold: (hash: Uint32Array) => boolean;
}

/** Makes an empty table. */
export function createKnownIds(): KnownIds {
  const words = new Uint32Array(size * 2);
  /** Per slot: 0 is empty, 1 an id, 2 an id that has been referred to. */
  const states = new Uint8Array(size);
  const counts = new Uint16Array(sites);
  let all = 0;
  const slotOf = (a: number, b: number): number => {
    let slot = a & (size - 1);
    while (states[slot] !== 0 && (words[slot * 2] !== a || words[slot * 2 + 1] !== b)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add: (site, hash) => {
      const count = counts[site] ?? mostOfType;
      if (count >= mostOfType || all >= mostOfAll) return;
      const [a = 0, b = 0] = hash;
      const slot = slotOf(a, b);
      if (states[slot] !== 0) return;
      counts[site] = count + 1;
      all++;
      states[slot] = 1;
      words[slot * 2] = a;
      words[slot * 2 + 1] = b;
    },
    isTold: (hash) => {
      const slot = slotOf(hash[0] ?? 0, hash[1] ?? 0);
      const state = states[slot];
      if (state === 1) states[slot] = 2;
      return state === 2;
    },
  };
}

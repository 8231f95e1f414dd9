const longest = 32;

/** The last of some short texts, by its bytes: neighbours in a file often share it. */
export interface LastSpan {
  /** Whether the bytes between two offsets are those of the last text. */
  readonly isLast: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** Remembers a text; one that is too long is not the last of any. */
  readonly set: (bytes: Uint8Array, from: number, to: number) => void;
}

/** Makes a memory of nothing yet. */
export function createLastSpan(): LastSpan {
  const last = new Uint8Array(longest);
  let length = -1;
  return {
    isLast: (bytes, from, to) => {
      if (to - from !== length) return false;
      for (let index = 0; index < length; index++) if (bytes[from + index] !== last[index]) return false;
      return true;
    },
    set: (bytes, from, to) => {
      length = to - from <= longest ? to - from : -1;
      for (let index = 0; index < length; index++) last[index] = bytes[from + index] ?? 0;
    },
  };
}

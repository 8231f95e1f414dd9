const longest = 32;
const doubleSize = 8;

/** The last of some short texts, by its bytes: neighbours in a file often share it. */
export interface LastSpan {
  /** Whether the bytes between two offsets are those of the last text. */
  readonly isLast: (view: DataView, from: number, to: number) => boolean;
  /** The length of the last text; -1 when there is none. */
  readonly length: () => number;
  /** Remembers a text; one that is too long is not the last of any. */
  readonly set: (view: DataView, from: number, to: number) => void;
}

/** Makes a memory of nothing yet. */
export function createLastSpan(): LastSpan {
  const last = new Uint8Array(longest);
  /** The first and the last eight bytes, which are all of a text of 8 to 16. */
  const both = new Float64Array(2);
  let length = -1;
  return {
    isLast: (view, from, to) => {
      if (to - from !== length) return false;
      if (length >= doubleSize && length <= doubleSize * 2)
        return view.getFloat64(from, true) === both[0] && view.getFloat64(to - doubleSize, true) === both[1];
      for (let index = 0; index < length; index++) if (view.getUint8(from + index) !== last[index]) return false;
      return true;
    },
    length: () => length,
    set: (view, from, to) => {
      length = to - from <= longest ? to - from : -1;
      for (let index = 0; index < length; index++) last[index] = view.getUint8(from + index);
      if (length < doubleSize) return;
      both[0] = view.getFloat64(from, true);
      both[1] = view.getFloat64(to - doubleSize, true);
    },
  };
}

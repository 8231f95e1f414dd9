import type { SpillFile } from './spill-file.ts';

/** Rows of so many 32-bit words each, in partitions; a full block of a partition goes to the spill file. */
export interface RowStore {
  /** The blocks that rows are written to, one a partition. */
  readonly words: Uint32Array;
  /** The same as doubles, of which each takes two words. */
  readonly doubles: Float64Array;
  /** Words of a block, and words of each partition's block that are filled. */
  readonly blockWords: number;
  readonly filled: Uint32Array;
  /** Empties a full block into the spill file and gives 0, which is filled of it then. */
  readonly spill: (partition: number) => number;
  /** Where in `words` the next row of a partition is to be written. */
  readonly reserve: (partition: number) => number;
  readonly partitions: number;
  readonly parts: () => RowParts;
  readonly rows: (partition: number) => number;
  /** Gives the blocks of a partition in the order in which they were written; a block is only good until the next. */
  readonly blocks: (partition: number) => Generator<Uint32Array>;
}

/** How a store is laid out. */
export interface RowLayout {
  readonly width: number;
  /** A power of two. */
  readonly partitions: number;
  readonly rowsPerBlock: number;
}

/** What a store holds, to be handed to another thread; its full blocks stand in the spill file. */
export interface RowParts {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly filled: Uint32Array<ArrayBuffer>;
  readonly spilled: readonly number[][];
}

/** Makes a store, empty or of the parts of another; its memory is fixed, however many rows it takes. */
export function createRowStore(
  { width, partitions, rowsPerBlock }: RowLayout,
  spill: SpillFile,
  given?: RowParts,
): RowStore {
  const blockWords = width * rowsPerBlock;
  const words = given?.words ?? new Uint32Array(partitions * blockWords);
  const filled = given?.filled ?? new Uint32Array(partitions);
  const spilled = given?.spilled ?? Array.from({ length: partitions }, (): number[] => []);
  const blockOf = (partition: number): Uint32Array =>
    words.subarray(partition * blockWords, partition * blockWords + (filled[partition] ?? 0));
  const spillBlock = (partition: number): number => {
    const block = blockOf(partition);
    spilled[partition]?.push(spill.append(new Uint8Array(block.buffer, block.byteOffset, block.byteLength)));
    return 0;
  };
  return {
    words,
    doubles: new Float64Array(words.buffer),
    blockWords,
    filled,
    partitions,
    parts: () => ({ words, filled, spilled }),
    spill: spillBlock,
    reserve: (partition) => {
      let fill = filled[partition] ?? 0;
      if (fill === blockWords) fill = spillBlock(partition);
      filled[partition] = fill + width;
      return partition * blockWords + fill;
    },
    rows: (partition) => (spilled[partition]?.length ?? 0) * rowsPerBlock + (filled[partition] ?? 0) / width,
    blocks: function* (partition) {
      const offsets = spilled[partition] ?? [];
      const block = new Uint32Array(offsets.length === 0 ? 0 : blockWords);
      for (const offset of offsets) {
        spill.read(new Uint8Array(block.buffer), offset);
        yield block;
      }
      if ((filled[partition] ?? 0) > 0) yield blockOf(partition);
    },
  };
}

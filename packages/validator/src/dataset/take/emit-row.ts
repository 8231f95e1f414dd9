import { partitionMask } from '../rows/fact-rows.ts';

/** What goes into a row: words by their place, and doubles by the place of the first of their two words. */
export interface RowText {
  /** Expression of the store. */
  readonly store: string;
  readonly width: number;
  /** Expression of the hash that the row goes under, whose words are its first two; none for the only partition. */
  readonly hash?: string;
  readonly words: Readonly<Record<number, string>>;
  readonly doubles?: Readonly<Record<number, string>>;
}

/** The statements that write one row; nothing is called but for a full block. */
export function emitRow({ store, width, hash, words, doubles = {} }: RowText): string {
  const partition = hash === undefined ? '0' : `${hash}[1] & ${partitionMask}`;
  const all = { ...(hash === undefined ? {} : { 0: `${hash}[0]`, 1: `${hash}[1]` }), ...words };
  return `{
    const store = ${store}, n = ${partition}, w = store.words;
    let r = store.filled[n];
    if (r === store.blockWords) r = store.spill(n);
    store.filled[n] = r + ${width};
    r += n * store.blockWords;
    ${Object.entries(all)
      .map(([place, value]) => `w[r${place === '0' ? '' : ` + ${place}`}] = ${value};`)
      .join(' ')}
    ${
      Object.keys(doubles).length === 0
        ? ''
        : `const d = store.doubles, e = r >> 1; ${Object.entries(doubles)
            .map(([place, value]) => `d[e + ${Number(place) / 2}] = ${value};`)
            .join(' ')}`
    }
  }`;
}

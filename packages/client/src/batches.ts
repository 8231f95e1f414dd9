import { toJson } from './to-json.ts';

/** A run of records that go out in one request. */
export interface Batch {
  /** Index of the first record in the whole input. */
  readonly start: number;
  /** One JSON text per record. */
  readonly lines: readonly string[];
}

const encoder = new TextEncoder();
const bytesOf = (line: string): number => encoder.encode(line).length + 1;
// UTF-8 takes at most three bytes per UTF-16 code unit.
const mostBytesOf = (line: string): number => line.length * 3 + 1;

class Batcher {
  readonly #limits: { readonly count: number; readonly bytes: number };
  #start = 0;
  #lines: string[] = [];
  /** Never less than the bytes of the lines. */
  #bytes = 0;

  constructor(limits: { readonly count: number; readonly bytes: number }) {
    this.#limits = limits;
  }

  /** Takes a record; gives the batch before it once that is full. */
  push(record: unknown): Batch | undefined {
    const line = toJson(record, `/${this.#start + this.#lines.length}`);
    const full = this.#lines.length > 0 && !this.#takes(line) ? this.flush() : undefined;
    this.#lines.push(line);
    this.#bytes += mostBytesOf(line);
    return full;
  }

  flush(): Batch | undefined {
    if (this.#lines.length === 0) return undefined;
    const batch = { start: this.#start, lines: this.#lines };
    this.#start += this.#lines.length;
    this.#lines = [];
    this.#bytes = 0;
    return batch;
  }

  #takes(line: string): boolean {
    const { count, bytes } = this.#limits;
    if (this.#lines.length >= count) return false;
    if (this.#bytes + mostBytesOf(line) <= bytes) return true;
    // Only near the limit is it worth counting exactly.
    this.#bytes = this.#lines.reduce((sum, known) => sum + bytesOf(known), 0);
    return this.#bytes + bytesOf(line) <= bytes;
  }
}

const isAsync = (records: Iterable<unknown> | AsyncIterable<unknown>): records is AsyncIterable<unknown> =>
  Symbol.asyncIterator in records;

/** Cuts a stream of records into batches by count and by bytes; a record that is too large by itself goes alone. */
export async function* toBatches(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  limits: { readonly count: number; readonly bytes: number },
): AsyncGenerator<Batch, void, undefined> {
  const batcher = new Batcher(limits);
  // A loop of its own for what is at hand: waiting for each record costs more than sending it.
  if (isAsync(records))
    for await (const record of records) {
      const full = batcher.push(record);
      if (full !== undefined) yield full;
    }
  else
    for (const record of records) {
      const full = batcher.push(record);
      if (full !== undefined) yield full;
    }
  const last = batcher.flush();
  if (last !== undefined) yield last;
}

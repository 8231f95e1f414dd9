/** A run of records that go out in one request. */
export interface Batch {
  /** Index of the first record in the whole input. */
  readonly start: number;
  /** One JSON text per record. */
  readonly lines: readonly string[];
}

const encoder = new TextEncoder();

/** Cuts a stream of records into batches by count and by bytes; a record that is too large by itself goes alone. */
export async function* toBatches(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  limits: { readonly count: number; readonly bytes: number },
): AsyncGenerator<Batch, void, undefined> {
  let start = 0;
  let lines: string[] = [];
  let bytes = 0;
  for await (const record of records) {
    const line = JSON.stringify(record) ?? 'null';
    const size = encoder.encode(line).length + 1;
    if (lines.length > 0 && (lines.length >= limits.count || bytes + size > limits.bytes)) {
      yield { start, lines };
      start += lines.length;
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield { start, lines };
}

/** The longest line that is read; a longer one is skipped without being held in memory. */
export const maximumLineLength = 16 * 1024 * 1024;

/** One line without its line end. */
export interface RawLine {
  /** 1-based. */
  readonly number: number;
  /** Offset of its first byte in the file. */
  readonly offset: number;
  /** Its bytes; empty when it was too long. */
  readonly bytes: Buffer;
  /** Its length in bytes, when it was longer than allowed. */
  readonly tooLong?: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Splits a stream of bytes into lines, a batch per chunk, holding at most one line of the allowed length. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maximum = maximumLineLength,
): AsyncGenerator<RawLine[]> {
  let parts: Buffer[] = [];
  let held = 0;
  let skipped = 0;
  let number = 1;
  let offset = 0;

  const add = (part: Buffer): void => {
    if (skipped > 0 || held + part.length > maximum) {
      skipped += held + part.length;
      held = 0;
      parts = [];
    } else if (part.length > 0) {
      parts.push(part);
      held += part.length;
    }
  };
  const finish = (lineEnd: number): RawLine => {
    const length = skipped + held;
    let bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    if (bytes.at(-1) === carriageReturn) bytes = bytes.subarray(0, -1);
    const line = { number, offset, bytes, ...(skipped > 0 ? { tooLong: length } : {}) };
    offset += length + lineEnd;
    number++;
    parts = [];
    held = 0;
    skipped = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      add(bytes.subarray(start, end));
      lines.push(finish(1));
      start = end + 1;
    }
    add(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (held + skipped > 0) yield [finish(0)];
}

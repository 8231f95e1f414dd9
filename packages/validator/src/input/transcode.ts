type Chunks = AsyncIterable<Uint8Array>;

/** Encodings without state whose further bytes are never a line feed, so that lines are the same before and after. */
const plainEncodings: ReadonlySet<string> = new Set(['gb18030', 'gbk']);

/** Bytes of an encoding as UTF-8, piece by piece. Throws a TypeError at bytes that are none of it. */
export async function* transcode(chunks: Chunks, label: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label, { fatal: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}

/**
 * Whether all bytes can be had as UTF-8 with the same lines: the encoding is one of GB 18030's, no byte offends against it, and
 * nothing stops the reading before the end.
 */
export async function isTranscodable(chunks: Chunks, label: string): Promise<boolean> {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (!plainEncodings.has(decoder.encoding)) return false;
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    // Who reads it then tells what is wrong.
    return false;
  }
}

import { createEncodingWatch } from '../../input/encoding-watch.ts';
import { fileFeed } from '../../input/byte-feed.ts';
import type { InputSource } from '../../input/input-source.ts';
import { createTableReader } from '../../input/read-csv.ts';
import { readLines, type RawLine } from '../../input/read-lines.ts';

/** A header that does not stand within so many bytes is none that is worth several threads. */
const mostBytes = 1024 * 1024;

/** The lines of a table up to its header, without which no part of it can be read; undefined when there is no header to be seen. */
export async function tableHead(source: InputSource, path: string): Promise<readonly RawLine[] | undefined> {
  const bytes = Buffer.alloc(mostBytes);
  const feed = fileFeed(path);
  const count = await feed.read(bytes, 0, bytes.length);
  await feed.close();
  const table = createTableReader(source, createEncodingWatch(source.file, source.encoding));
  const head: RawLine[] = [];
  // The last line may be cut off.
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n', count) + 1);
  for await (const lines of readLines([whole]))
    for (const line of lines) {
      table.take(line);
      head.push(line);
      if (table.hasFailed()) return undefined;
      if (table.hasHeader()) return head;
    }
  return undefined;
}

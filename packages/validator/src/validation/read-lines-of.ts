import { fileFeed, streamFeed } from '../input/byte-feed.ts';
import { createEncodingWatch } from '../input/encoding-watch.ts';
import type { InputSource } from '../input/input-source.ts';
import { readingFailure } from '../input/reading-failure.ts';
import { readScanned } from './read-scanned.ts';
import type { RecordSink, SourceReading } from './source-reading.ts';

/** Reads a whole source of lines by its bytes. What stops the reading becomes a finding: what was read before it stands. */
export async function readLinesOf(source: InputSource, sink: RecordSink): Promise<SourceReading> {
  const watch = createEncodingWatch(source.file, source.encoding);
  let reading: SourceReading = { records: 0, types: new Map(), bytes: 0 };
  try {
    const feed = source.path === undefined ? streamFeed(source.open()) : fileFeed(source.path);
    try {
      reading = await readScanned(source, feed, sink, { watch, onProgress: (soFar) => (reading = soFar) });
    } finally {
      await feed.close();
    }
  } catch (error) {
    if (sink.isStopped?.() === true) return reading;
    const finding = readingFailure(error, source.file);
    if (finding === undefined) throw error;
    sink.tally.add(finding);
  }
  for (const finding of watch.finish()) sink.tally.add(finding);
  return reading;
}

import { fileFeed, streamFeed, type ByteFeed } from '../input/byte-feed.ts';
import { createEncodingWatch, type EncodingWatch } from '../input/encoding-watch.ts';
import type { InputSource } from '../input/input-source.ts';
import { readingFailure } from '../input/reading-failure.ts';
import type { LinePosition } from '../scan/line-listener.ts';
import { readScanned } from './read-scanned.ts';
import type { RecordSink, SourceReading } from './source-reading.ts';

/** What a part of a source held, with the number of lines that were read of it. */
export interface PartReading extends SourceReading {
  readonly lines: number;
}

/** Reads lines from a place on by their bytes. What stops the reading becomes a finding: what was read before it stands. */
export async function readPart(
  source: InputSource,
  openFeed: () => ByteFeed,
  sink: RecordSink,
  watch: EncodingWatch,
  start: LinePosition = { number: 1, offset: 0 },
): Promise<PartReading> {
  let reading: SourceReading = { records: 0, types: new Map(), bytes: 0 };
  let lines = 0;
  try {
    const feed = openFeed();
    try {
      const read = await readScanned(source, feed, sink, { watch, start, onProgress: (soFar) => (reading = soFar) });
      reading = read;
      lines = read.end.number - start.number;
    } finally {
      await feed.close();
    }
  } catch (error) {
    if (sink.isStopped?.() === true) return { ...reading, lines };
    const finding = readingFailure(error, source.file);
    if (finding === undefined) throw error;
    sink.tally.add(finding);
  }
  return { ...reading, lines };
}

/** Reads a whole source of lines by its bytes. */
export async function readLinesOf(source: InputSource, sink: RecordSink): Promise<SourceReading> {
  const watch = createEncodingWatch(source.file, source.encoding);
  const { path } = source;
  const reading = await readPart(
    source,
    () => (path === undefined ? streamFeed(source.open()) : fileFeed(path)),
    sink,
    watch,
  );
  for (const finding of watch.finish()) sink.tally.add(finding);
  return reading;
}

import { fileFeed, streamFeed, type ByteFeed } from '../input/byte-feed.ts';
import { createEncodingWatch, type EncodingWatch } from '../input/encoding-watch.ts';
import type { InputSource } from '../input/input-source.ts';
import { readingFailure } from '../input/reading-failure.ts';
import { readScanned, type ScannedOptions } from './read-scanned.ts';
import type { RecordSink, SourceReading } from './source-reading.ts';

/** What a part of a source held, with the number of lines that were read of it. */
export interface PartReading extends SourceReading {
  readonly lines: number;
  /** Whether a cell of a table ran on at its end. */
  readonly isOpen: boolean;
}

/** Reads lines from a place on by their bytes. What stops the reading becomes a finding: what was read before it stands. */
export async function readPart(
  source: InputSource,
  openFeed: () => ByteFeed,
  sink: RecordSink,
  watch: EncodingWatch,
  { start = { number: 1, offset: 0 }, head }: Pick<ScannedOptions, 'start' | 'head'> = {},
): Promise<PartReading> {
  let reading: SourceReading = { records: 0, types: new Map(), bytes: 0 };
  let lines = 0;
  let isOpen = false;
  try {
    const feed = openFeed();
    try {
      const read = await readScanned(source, feed, sink, {
        watch,
        start,
        head,
        onProgress: (soFar) => (reading = soFar),
      });
      reading = read;
      ({ isOpen } = read);
      lines = read.end.number - start.number;
    } finally {
      await feed.close();
    }
  } catch (error) {
    if (sink.isStopped?.() === true) return { ...reading, lines, isOpen };
    const finding = readingFailure(error, source.file);
    if (finding === undefined) throw error;
    sink.tally.add(finding);
  }
  return { ...reading, lines, isOpen };
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

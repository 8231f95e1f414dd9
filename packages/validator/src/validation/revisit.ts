import type { DataSetOffset } from '../dataset/rows/row-place.ts';
import { streamFeed } from '../input/byte-feed.ts';
import { createEncodingWatch } from '../input/encoding-watch.ts';
import type { InputSource } from '../input/input-source.ts';
import { readSource } from '../input/read-source.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { translateEntries, type Translate } from '../input/translate-entries.ts';
import type { RawLine } from '../input/read-lines.ts';
import { feedLines } from '../scan/feed-lines.ts';
import { borrowScanner, returnScanner } from '../scan/scanners.ts';
import { sourceLines } from './line-reader.ts';
import { isScannable } from './read-scanned.ts';

/** A source that has been read, and where in the data set it begins. */
export interface PlacedSource {
  readonly source: InputSource;
  readonly base: DataSetOffset;
}

const lineFeed = 0x0a;

/** Reads single lines of a source again, whose offsets rise; the lines between are only counted. */
async function revisitLines(source: InputSource, offsets: readonly number[]): Promise<SourceRecord[]> {
  const scanner = borrowScanner();
  const { buffer } = scanner;
  const { bytes } = buffer;
  const reader = sourceLines(source, createEncodingWatch(source.file, source.encoding));
  const found: SourceRecord[] = [];
  const wanted = offsets.values();
  let next = wanted.next();
  const feed = streamFeed(source.open());
  const take = (line: RawLine): void => {
    const isWanted = line.offset === next.value;
    if (!isWanted && !reader.isNeeded()) return;
    for (const entry of reader.take(line)) if ('record' in entry) found.push(entry.record);
    if (isWanted) next = wanted.next();
  };
  try {
    await feedLines(
      feed,
      buffer,
      { number: 1, offset: 0 },
      {
        lines: (end, position) => {
          let lines = 0;
          for (let from = 0; from < end; lines++) {
            const lineEnd = bytes.indexOf(lineFeed, from);
            const offset = position.offset + from;
            const to = bytes[lineEnd - 1] === 0x0d ? lineEnd - 1 : lineEnd;
            if (offset === next.value || reader.isNeeded())
              take({ number: position.number + lines, offset, bytes: Buffer.from(bytes.subarray(from, to)) });
            from = lineEnd + 1;
          }
          return lines;
        },
        long: take,
        goesOn: () => next.done !== true || reader.isNeeded(),
      },
    );
  } finally {
    returnScanner(scanner);
    await feed.close();
  }
  return found;
}

async function revisitEntries(
  source: InputSource,
  offsets: readonly number[],
  translate: Translate | undefined,
): Promise<SourceRecord[]> {
  const wanted = new Set(offsets);
  const found: SourceRecord[] = [];
  const read = readSource(source);
  for await (const entries of translate === undefined ? read : translateEntries(read, translate)) {
    for (const entry of entries) if ('record' in entry && wanted.delete(entry.record.offset)) found.push(entry.record);
    // A translation may rest on the rows before, so that it is gone through to the end.
    if (wanted.size === 0 && translate === undefined) break;
  }
  return found;
}

/** Reads the records at some offsets of the data set again; `translate` has not seen a row yet. */
export async function revisit(
  sources: readonly PlacedSource[],
  offsets: readonly DataSetOffset[],
  translate: Translate | undefined,
): Promise<ReadonlyMap<DataSetOffset, SourceRecord>> {
  const records = new Map<DataSetOffset, SourceRecord>();
  for (const [index, { source, base }] of sources.entries()) {
    const end = sources[index + 1]?.base ?? Infinity;
    const own = offsets.filter((at) => at >= base && at < end).map((at) => at - base);
    if (own.length === 0 && translate === undefined) continue;
    const found =
      translate === undefined && isScannable(source)
        ? await revisitLines(source, own)
        : await revisitEntries(source, own, translate);
    for (const record of found) records.set(base + record.offset, record);
  }
  return records;
}

/** The file that an offset of the data set lies in. */
export function fileAt(sources: readonly PlacedSource[], at: DataSetOffset): string {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sources[middle]?.base ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sources[low]?.source.file ?? '';
}

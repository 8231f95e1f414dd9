import { bilingual } from '@hutong/standard';
import { createFinding } from '../findings/finding.ts';
import { createEncodingWatch } from './encoding-watch.ts';
import type { InputSource } from './input-source.ts';
import { maximumDocument, readWhole } from './read-whole.ts';
import type { SourceEntry } from './source-entry.ts';
import { createTextPlaces } from './text-places.ts';

/** Reads a file that is one document in a syntax of its own, e.g. XML: its text is the one row. */
export async function* readDocument(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file, dialect } = source;
  const bytes = await readWhole(source);
  if (bytes === undefined) {
    const message = bilingual(
      `文件超过 ${maximumDocument / 1024 / 1024} MiB，未读取`,
      `The file is larger than ${maximumDocument / 1024 / 1024} MiB and was not read`,
    );
    yield [{ finding: createFinding('HT3004', { file, line: 1, message }) }];
    return;
  }
  const watch = createEncodingWatch(file, source.encoding);
  const { text, isGarbled } = watch.decode({ number: 1, offset: 0, bytes });
  const placeAt = createTextPlaces(text);
  const entry: SourceEntry = {
    record: {
      place: { file, line: 1 },
      offset: 0,
      record: text,
      typeIsStated: false,
      isGarbled,
      locate: (pointer) => (pointer === '' ? {} : placeAt(dialect?.document?.locate(text, pointer) ?? 0)),
    },
  };
  yield [...(text.trim() === '' ? [] : [entry]), ...watch.finish().map((finding) => ({ finding }))];
}

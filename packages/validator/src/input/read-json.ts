import { bilingual } from '@hutong/standard';
import { createFinding, findingOf } from '../findings/finding.ts';
import { pointerTo } from '../records/pointer.ts';
import { rowsPath } from './dialect.ts';
import { doubledIssue, doubledMembers } from './doubled-members.ts';
import { createEncodingWatch } from './encoding-watch.ts';
import { isStated, type InputSource } from './input-source.ts';
import { jsonErrorOffset } from './json-error-offset.ts';
import { jsonRecords } from './json-values.ts';
import { brokenText } from './line-findings.ts';
import { locateMember } from './locate-member.ts';
import { completeRecord } from './read-ndjson.ts';
import { maximumDocument, readWhole } from './read-whole.ts';
import type { SourceEntry } from './source-entry.ts';
import { createTextPlaces } from './text-places.ts';

/** Reads a JSON document: one record, an array of them, or an envelope `{ "records": [ … ] }`. */
export async function* readJson(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file, type } = source;
  const typeIsStated = isStated(source.typeFrom);
  const bytes = await readWhole(source);
  if (bytes === undefined) {
    const message = bilingual(
      `文件超过 ${maximumDocument / 1024 / 1024} MiB，未读取`,
      `The file is larger than ${maximumDocument / 1024 / 1024} MiB and was not read`,
    );
    const fix = bilingual('改用 NDJSON：每行一条记录', 'Use NDJSON: one record per line');
    yield [{ finding: createFinding('HT3004', { file, line: 1, message, fix }) }];
    return;
  }
  const watch = createEncodingWatch(file, source.encoding);
  const entries: SourceEntry[] = [];
  const known = type === undefined ? {} : { type };
  const { text, isGarbled } = watch.decode({ number: 1, offset: 0, bytes });
  const placeAt = createTextPlaces(text);
  const { slices, doubled: ofEnvelope, brokenAt } = jsonRecords(text, rowsPath(source.dialect));
  for (const { start, end } of slices) {
    const own = text.slice(start, end);
    try {
      const value: unknown = JSON.parse(own);
      const doubled = doubledMembers(own, value);
      entries.push({
        record: {
          place: { file, ...placeAt(start) },
          offset: start,
          record: completeRecord(value, source),
          ...(doubled.length === 0 ? {} : { doubled }),
          ...known,
          typeIsStated,
          isGarbled,
          locate: (pointer: string) => placeAt(locateMember(text, start, pointer)),
          sharing: source.sharing,
        },
      });
    } catch {
      const place = placeAt(start + (jsonErrorOffset(own) ?? 0));
      entries.push({ finding: brokenText(file, place, '该处的值不是有效的 JSON', 'The value here is not valid JSON') });
    }
  }
  for (const { key, start } of ofEnvelope) {
    const issue = doubledIssue(pointerTo('', key));
    entries.push({ finding: findingOf(issue, { file, ...placeAt(start) }, {}) });
  }
  if (brokenAt !== undefined)
    entries.push({
      finding: brokenText(
        file,
        placeAt(brokenAt),
        '从此处起不是有效的 JSON，其后未读',
        'The text is not valid JSON from here on; the rest was not read',
      ),
    });
  yield [...entries, ...watch.finish().map((finding) => ({ finding }))];
}

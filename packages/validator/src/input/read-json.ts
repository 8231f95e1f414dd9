import { bilingual } from '@hutong/standard';
import { createFinding } from '../findings/finding.ts';
import { rowsPath } from './dialect.ts';
import { createEncodingWatch } from './encoding-watch.ts';
import { isStated, type InputSource } from './input-source.ts';
import { jsonRecords } from './json-values.ts';
import { brokenLine } from './line-findings.ts';
import { locateMember } from './locate-member.ts';
import { completeRecord } from './read-ndjson.ts';
import { maximumDocument, readWhole } from './read-whole.ts';
import type { SourceEntry } from './source-entry.ts';
import type { CellPlace } from './table-row.ts';

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
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (
      let index = text.indexOf('\n', counted);
      index !== -1 && index < offset;
      index = text.indexOf('\n', index + 1)
    ) {
      line++;
      counted = index + 1;
    }
    return line;
  };
  /** Only for what something is said of: it counts the lines from the beginning. */
  const placeAt = (offset: number): CellPlace => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const { text, isGarbled } = watch.decode({ number: 1, offset: 0, bytes });
  const { slices, brokenAt } = jsonRecords(text, rowsPath(source.dialect));
  for (const { start, end } of slices) {
    const at = lineAt(start);
    try {
      const record = completeRecord(JSON.parse(text.slice(start, end)), source);
      const known = type === undefined ? {} : { type };
      const locate =
        source.dialect === undefined
          ? {}
          : { locate: (pointer: string) => placeAt(locateMember(text, start, pointer)) };
      entries.push({
        record: {
          place: { file, line: at },
          offset: start,
          record,
          ...known,
          typeIsStated,
          isGarbled,
          ...locate,
          sharing: source.sharing,
        },
      });
    } catch {
      entries.push({ finding: brokenLine(file, at, '该处的值不是有效的 JSON', 'The value here is not valid JSON') });
    }
  }
  if (brokenAt !== undefined)
    entries.push({
      finding: brokenLine(
        file,
        lineAt(brokenAt),
        '从此处起不是有效的 JSON，其后未读',
        'The text is not valid JSON from here on; the rest was not read',
      ),
    });
  yield [...entries, ...watch.finish().map((finding) => ({ finding }))];
}

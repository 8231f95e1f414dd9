import { createEncodingWatch } from './encoding-watch.ts';
import { isStated, type InputSource } from './input-source.ts';
import { jsonErrorOffset } from './json-error-offset.ts';
import { brokenLine, lineTooLong } from './line-findings.ts';
import { locateMember } from './locate-member.ts';
import { readLines } from './read-lines.ts';
import type { SourceEntry } from './source-entry.ts';
import { withDefaults } from './defaults.ts';

/** The record members of a parsed value, with the data set's shared members and the file's type filled in. */
export function completeRecord(value: unknown, { type, defaults }: Pick<InputSource, 'type' | 'defaults'>): unknown {
  const filled = withDefaults(value, defaults);
  const lacksType =
    type !== undefined &&
    typeof filled === 'object' &&
    filled !== null &&
    !Array.isArray(filled) &&
    (filled as { type?: unknown }).type === undefined;
  return lacksType ? { ...filled, type } : filled;
}

/** Reads one record per line. */
export async function* readNdjson(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file, type } = source;
  const typeIsStated = isStated(source.typeFrom);
  const watch = createEncodingWatch(file, source.encoding);
  for await (const lines of readLines(source.open())) {
    const entries: SourceEntry[] = [];
    for (const raw of lines) {
      if (raw.tooLong !== undefined) {
        entries.push({ finding: lineTooLong(file, raw.number, raw.tooLong) });
        continue;
      }
      const { number: line, text, isGarbled } = watch.decode(raw);
      if (text.trim() === '') continue;
      try {
        const record = completeRecord(JSON.parse(text), source);
        const known = type === undefined ? {} : { type };
        const locate =
          source.dialect === undefined
            ? {}
            : { locate: (pointer: string) => ({ column: locateMember(text, text.search(/\S/), pointer) + 1 }) };
        entries.push({ record: { place: { file, line }, record, ...known, typeIsStated, isGarbled, ...locate } });
      } catch {
        const offset = jsonErrorOffset(text);
        const column = offset === undefined ? undefined : offset + 1;
        entries.push({ finding: brokenLine(file, line, '该行不是有效的 JSON', 'The line is not valid JSON', column) });
      }
    }
    if (entries.length > 0) yield entries;
  }
  yield watch.finish().map((finding) => ({ finding }));
}

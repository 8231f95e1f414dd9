import { doubledMembers } from './doubled-members.ts';
import { createEncodingWatch, type EncodingWatch } from './encoding-watch.ts';
import { isStated, type InputSource } from './input-source.ts';
import { jsonErrorOffset } from './json-error-offset.ts';
import { brokenLine, lineTooLong } from './line-findings.ts';
import { locateMember } from './locate-member.ts';
import { readLines, type RawLine } from './read-lines.ts';
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

/** What one line holds, or nothing when it is blank. */
export type LineReader = (raw: RawLine) => SourceEntry | undefined;

/** Reads single lines of a source: the exact path of every line that is not judged by its bytes. */
export function createLineReader(source: InputSource, watch: EncodingWatch): LineReader {
  const { file, type } = source;
  const typeIsStated = isStated(source.typeFrom);
  const known = type === undefined ? {} : { type };
  return (raw) => {
    if (raw.tooLong !== undefined) return { finding: lineTooLong(file, raw.number, raw.tooLong) };
    const { number: line, text, isGarbled } = watch.decode(raw);
    if (text.trim() === '') return undefined;
    try {
      const value: unknown = JSON.parse(text);
      const doubled = doubledMembers(text, value);
      const locate = (pointer: string) => ({ column: locateMember(text, text.search(/\S/), pointer) + 1 });
      return {
        record: {
          place: { file, line },
          offset: raw.offset,
          record: completeRecord(value, source),
          ...(doubled.length === 0 ? {} : { doubled }),
          ...known,
          typeIsStated,
          isGarbled,
          locate,
          sharing: source.sharing,
        },
      };
    } catch {
      const offset = jsonErrorOffset(text);
      const column = offset === undefined ? undefined : offset + 1;
      return { finding: brokenLine(file, line, '该行不是有效的 JSON', 'The line is not valid JSON', column) };
    }
  };
}

/** Reads one record per line. */
export async function* readNdjson(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const watch = createEncodingWatch(source.file, source.encoding);
  const readLine = createLineReader(source, watch);
  for await (const lines of readLines(source.open())) {
    const entries = lines.map(readLine).filter((entry) => entry !== undefined);
    if (entries.length > 0) yield entries;
  }
  yield watch.finish().map((finding) => ({ finding }));
}

import { findingOf } from '../findings/finding.ts';
import type { RecordIssue } from '../records/record-issue.ts';
import { doubledIssue } from './doubled-members.ts';
import type { SourceEntry, SourceRecord } from './source-entry.ts';

/** A standard record that a row of a dialect gave. */
export interface TranslatedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The pointer into the row of what stands behind a pointer into the record; undefined where the row has none. */
  readonly sourceOf: (pointer: string) => string | undefined;
  /** Whether an issue has told of a pointer already, so that what follows from it is not told again. */
  readonly isReported?: (pointer: string) => boolean;
}

/** What a row of a dialect gives: records, and issues whose pointers lead into the row. */
export interface Translation {
  readonly records: readonly TranslatedRecord[];
  readonly issues: readonly (RecordIssue & { readonly recordType?: string })[];
}

/** Turns a row of a dialect into standard records; it may remember the rows before. `place` is the row's, as `file:line`. */
export type Translate = (row: unknown, place: string) => Translation;

/** A row may give several records, which have no bytes of their own: they count as so many each. */
const recordUnit = 16;

/** What a row of a dialect gives, at the row's place. */
export const translateEntry = (source: SourceRecord, translate: Translate, nextOffset: () => number): SourceEntry[] => {
  const { place, record, isGarbled, locate } = source;
  if (isGarbled) return [];
  // The row may itself stand in an envelope.
  const inSource = (pointer: string): string => source.sourceOf?.(pointer) ?? pointer;
  const at = (pointer: string): typeof place => ({ ...place, ...locate?.(pointer) });
  const { records, issues } = translate(record, `${place.file}:${place.line}`);
  const inText = (source.doubled ?? []).map(doubledIssue);
  return [
    ...inText.map((issue) => ({
      finding: findingOf({ ...issue, pointer: inSource(issue.pointer) }, at(issue.pointer), {}),
    })),
    ...issues.map(({ recordType, ...issue }) => ({
      finding: findingOf(
        { ...issue, pointer: inSource(issue.pointer) },
        at(issue.pointer),
        recordType === undefined ? {} : { recordType },
      ),
    })),
    ...records.map(({ record: standard, sourceOf, isReported }): SourceEntry => ({
      record: {
        place,
        offset: nextOffset(),
        record: standard,
        typeIsStated: false,
        isGarbled: false,
        sourceOf: (pointer) => {
          const own = sourceOf(pointer);
          return own === undefined ? undefined : inSource(own);
        },
        ...(isReported === undefined ? {} : { isReported }),
        locate: (pointer) => {
          const own = sourceOf(pointer);
          return own === undefined ? {} : (locate?.(own) ?? {});
        },
      },
    })),
  ];
};

/** The entries of a source in a dialect, as records of the standard. */
export async function* translateEntries(
  batches: AsyncIterable<SourceEntry[]>,
  translate: Translate,
): AsyncGenerator<SourceEntry[]> {
  let offset = 0;
  const nextOffset = (): number => (offset += recordUnit);
  for await (const entries of batches)
    yield entries.flatMap((entry) =>
      'finding' in entry ? [entry] : translateEntry(entry.record, translate, nextOffset),
    );
}

import { bilingual, HutongError, type ErrorCode } from '@hutong/standard';
import { createFinding, findingOf, locationOf, type Finding } from '../findings/finding.ts';
import { doubledIssue } from './doubled-members.ts';
import { findSources, type InputOptions } from './find-sources.ts';
import { readSource } from './read-source.ts';
import { translateEntries, type Translate } from './translate-entries.ts';

const notAnObject = bilingual('记录不是对象', 'The record is not an object');

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record of a file, with the place it stands at. */
export interface ReadRecord {
  /** The record with the data set's shared members filled in; it has not been judged. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  readonly type: string | undefined;
}

/** How `readRecords` reads, and who hears of what is no record. */
export interface ReadOptions extends InputOptions {
  /** Takes what could not be read as a record; without it, the first such place throws. */
  readonly onFinding?: (finding: Finding) => void;
  /** Turns rows of the dialect into records of the standard. */
  readonly translate?: Translate;
}

/**
 * The records of a file, a folder or standard input (`-`), one by one and as they stand: fields are not checked.
 * Throws HT7002 for a missing path, and for the first unreadable line unless `onFinding` takes it.
 */
export async function* readRecords(path: string, options: ReadOptions = {}): AsyncGenerator<ReadRecord> {
  const report =
    options.onFinding ??
    ((finding: Finding): never => {
      // No rule set takes part in the reading.
      throw new HutongError(finding.code as ErrorCode, {
        ...locationOf(finding),
        message: finding.message,
        fix: finding.fix,
      });
    });
  const { sources, findings } = await findSources([path], options);
  for (const finding of findings) report(finding);
  for (const source of sources) {
    const read = readSource(source);
    const { translate } = options;
    for await (const entries of translate === undefined ? read : translateEntries(read, translate))
      for (const entry of entries) {
        if ('finding' in entry) report(entry.finding);
        else if (!entry.record.isGarbled) {
          const { record, place, locate, doubled } = entry.record;
          if (doubled !== undefined) {
            // Nobody knows which of two values was meant.
            for (const issue of doubled.map(doubledIssue))
              report(findingOf(issue, { ...place, ...locate?.(issue.pointer) }, {}));
            continue;
          }
          if (isMembers(record)) {
            const { type } = record;
            yield { record, file: place.file, line: place.line, type: typeof type === 'string' ? type : undefined };
          } else report(createFinding('HT1002', { ...place, message: notAnObject }));
        }
      }
  }
}

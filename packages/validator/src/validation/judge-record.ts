import { findEntity } from '@hutong/standard';
import { findingOf, type Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { createRecordValidator, type RecordValidatorOptions } from '../records/create-record-validator.ts';
import { shortText } from '../records/short-text.ts';

const textOf = (record: unknown, name: 'id' | 'type'): string | undefined => {
  const value = (record as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** The type of the standard that a record states; `?` when it states none. */
export const typeOfRecord = ({ record }: SourceRecord): string => findEntity(textOf(record, 'type') ?? '')?.type ?? '?';

/** Makes the exact judge of single records: what is wrong, in words, with its place. */
export function createRecordJudge(options: RecordValidatorOptions = {}): (record: SourceRecord) => Finding[] {
  const validator = createRecordValidator(options);
  return ({ record, place, type, typeIsStated, isGarbled, locate, sourceOf, isReported }) => {
    if (isGarbled) return [];
    const issues = validator.validate(record, typeIsStated && type !== undefined ? { type } : {});
    if (issues.length === 0) return [];
    const recordType = textOf(record, 'type');
    const recordId = textOf(record, 'id');
    const subject = {
      ...(recordType === undefined ? {} : { recordType: shortText(recordType) }),
      ...(recordId === undefined ? {} : { recordId: shortText(recordId, 200) }),
    };
    return issues
      .filter(({ pointer }) => isReported?.(pointer) !== true)
      .map((issue) =>
        findingOf(
          { ...issue, pointer: sourceOf?.(issue.pointer) ?? issue.pointer },
          { ...place, ...locate?.(issue.pointer) },
          subject,
        ),
      );
  };
}

import { findEntity } from '@hutong/standard';
import { findingOf, type Finding } from '../findings/finding.ts';
import { keepFieldPointer } from '../findings/field-pointer.ts';
import { doubledIssue } from '../input/doubled-members.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { createRecordValidator, type RecordValidatorOptions } from '../records/create-record-validator.ts';
import { createFreeTextJudge } from './judge-free-text.ts';
import { createSharingJudge, type SharingLevel } from './judge-sharing.ts';
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
  const judgeFreeText = createFreeTextJudge();
  const sharingJudges = new Map<SharingLevel, ReturnType<typeof createSharingJudge>>();
  const judgeSharing = (level: SharingLevel, type: string, members: Readonly<Record<string, unknown>>) => {
    let own = sharingJudges.get(level);
    if (own === undefined) sharingJudges.set(level, (own = createSharingJudge(level)));
    return own(type, members);
  };
  return ({ record, place, type, typeIsStated, isGarbled, locate, sourceOf, isReported, sharing, doubled }) => {
    if (isGarbled) return [];
    const issues = validator.validate(record, typeIsStated && type !== undefined ? { type } : {});
    if (doubled !== undefined) issues.unshift(...doubled.map(doubledIssue));
    const recordType = textOf(record, 'type');
    if (recordType !== undefined) {
      const members = record as Readonly<Record<string, unknown>>;
      issues.push(...judgeFreeText(recordType, members));
      if (sharing !== undefined) issues.push(...judgeSharing(sharing, recordType, members));
    }
    if (issues.length === 0) return [];
    const recordId = textOf(record, 'id');
    const subject = {
      ...(recordType === undefined ? {} : { recordType: shortText(recordType) }),
      ...(recordId === undefined ? {} : { recordId: shortText(recordId, 200) }),
    };
    return issues
      .filter(({ pointer }) => isReported?.(pointer) !== true)
      .map((issue) => {
        const { pointer } = issue;
        const finding = findingOf(
          { ...issue, pointer: sourceOf?.(pointer) ?? pointer },
          { ...place, ...locate?.(pointer) },
          subject,
        );
        return finding.pointer === pointer ? finding : keepFieldPointer(finding, pointer);
      });
  };
}

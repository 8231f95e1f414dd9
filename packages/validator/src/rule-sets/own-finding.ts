import { bilingual, errorCodes, type BilingualText, type Entity } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import { keepFieldPointer } from '../findings/field-pointer.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { shortText } from '../records/short-text.ts';
import { shownValue } from '../records/shown-value.ts';
import { pointerNames } from '../records/pointer.ts';
import { fieldOfPointer } from './field-path.ts';
import type { OwnRule } from './rule-set.ts';

/** What a rule says of a record. */
interface OwnWords {
  readonly pointer: string;
  readonly message: BilingualText;
}

const valueAt = (record: unknown, pointer: string): unknown => {
  let value = record;
  for (const name of pointerNames(pointer))
    value =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  return value;
};

/** The value that a finding points at, as it may be shown; nothing for what the standard does not know. */
function shownAt(entity: Entity, record: unknown, pointer: string): string | undefined {
  const field = pointer === '' ? undefined : fieldOfPointer(entity, pointer);
  const value = valueAt(record, pointer);
  if (field === undefined || field === 'free' || typeof value === 'object' || value === undefined) return undefined;
  return shownValue(field, value);
}

const placed = ({ place, locate, sourceOf, record }: SourceRecord, pointer: string) => {
  const { id, type } = record as { readonly id?: unknown; readonly type?: unknown };
  return {
    ...place,
    ...locate?.(pointer),
    pointer: sourceOf?.(pointer) ?? pointer,
    ...(typeof type === 'string' ? { recordType: shortText(type) } : {}),
    ...(typeof id === 'string' ? { recordId: shortText(id, 200) } : {}),
  };
};

/** A finding of a rule that a rule set adds. */
export function ownFinding(
  rule: OwnRule,
  entity: Entity,
  source: SourceRecord,
  { pointer, message }: OwnWords,
): Finding {
  const { code, name, severity, fix, requirement } = rule;
  const value = shownAt(entity, source.record, pointer);
  return keepFieldPointer(
    {
      code,
      name,
      severity,
      message,
      fix,
      ...placed(source, pointer),
      ...(requirement === undefined ? {} : { requirement }),
      ...(value === undefined ? {} : { value }),
    },
    pointer,
  );
}

/** A record that a rule came to no answer on (HT2022), as grave as the rule itself. */
export function notJudged(
  { code, severity }: OwnRule,
  source: SourceRecord,
  pointer: string,
  why: BilingualText,
): Finding {
  const { name, fix } = errorCodes.HT2022;
  return keepFieldPointer(
    {
      code: 'HT2022',
      name,
      severity,
      message: bilingual(
        `规则 ${code} 未能判断该记录：${why.zh}`,
        `Rule ${code} came to no answer on the record: ${why.en}`,
      ),
      fix,
      ...placed(source, pointer),
    },
    pointer,
  );
}

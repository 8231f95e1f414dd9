import { bilingual, entities, errorCodes, type Entity, type EntityType } from '@hutong/standard';
import { compileEntity } from './compile-entity.ts';
import { nearestWord } from './nearest-code.ts';
import type { RecordIssue } from './record-issue.ts';
import { shortText } from './short-text.ts';

/** Judges records one by one. */
export interface RecordValidator {
  /**
   * Every issue of a record; an empty list means valid. Never throws, whatever the value is.
   * `type` is the entity of a record that does not state its own.
   */
  readonly validate: (record: unknown, options?: { readonly type?: string }) => RecordIssue[];
}

const typeNames = Object.keys(entities);

const plainIssue = (
  code: 'HT1001' | 'HT1002' | 'HT1011' | 'HT1012',
  pointer: string,
  zh: string,
  en: string,
  fix = errorCodes[code].fix,
): RecordIssue => ({ code, severity: 'error', pointer, message: bilingual(zh, en), fix });

const unknownType = (type: string): RecordIssue => {
  const shown = shortText(type);
  const near = nearestWord(type, typeNames);
  return {
    ...plainIssue(
      'HT1011',
      '/type',
      `标准中没有记录类型“${shown}”`,
      `The standard has no record type "${shown}"`,
      near === undefined ? undefined : bilingual(`是否应为 ${near}？`, `Did you mean ${near}?`),
    ),
    value: shown,
  };
};

/** Compiles the checks of every entity, once; the validator is free of state and safe to share. */
export function createRecordValidator(): RecordValidator {
  const checks = new Map(
    (Object.keys(entities) as EntityType[]).map((type) => [
      type as string,
      compileEntity(entities[type] as unknown as Entity),
    ]),
  );
  return {
    validate: (record, { type: assumed } = {}) => {
      if (typeof record !== 'object' || record === null || Array.isArray(record))
        return [plainIssue('HT1002', '', '记录不是对象', 'The record is not an object')];
      const members = record as Readonly<Record<string, unknown>>;
      const { type = assumed } = members;
      if (type === undefined) return [plainIssue('HT1001', '/type', '缺少记录类型 type', 'The record has no type')];
      if (typeof type !== 'string')
        return [plainIssue('HT1002', '/type', '记录类型 type 不是文本', 'The record type is not text')];
      const check = checks.get(type);
      if (check === undefined) return [unknownType(type)];
      const issues = check(members.type === undefined ? { ...members, type } : members);
      if (assumed === undefined || assumed === type) return issues;
      return [
        ...issues,
        plainIssue(
          'HT1012',
          '/type',
          `记录类型 ${type} 与指定的类型 ${assumed} 不符`,
          `The record is of type ${type}, but ${assumed} was expected`,
        ),
      ];
    },
  };
}

import {
  bilingual,
  entities,
  errorCodes,
  findEntity,
  HutongError,
  plainText,
  releaseVersions,
  specVersion,
  type Entity,
} from '@hutong/standard';
import type { LocalCodes } from '@hutong/standard/local-lists';
import { entityJudge, type EntityJudge } from './entity-judge.ts';
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
  const near = nearestWord(plainText(type.slice(0, 200)), typeNames);
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

/** A record of another release has other members: all there is to say is that it has to be converted. */
const otherRelease = (version: unknown): RecordIssue | undefined =>
  typeof version !== 'string' || version === specVersion || !releaseVersions.includes(version)
    ? undefined
    : {
        code: 'HT1013',
        severity: 'error',
        pointer: '/specVersion',
        requirement: 'HT-REL-007',
        message: bilingual(
          `记录遵循标准的 ${version} 版，当前为 ${specVersion} 版`,
          `The record follows release ${version} of the standard; the present one is ${specVersion}`,
        ),
        fix: bilingual(
          `用 hutong standard convert --to ${specVersion} 转换后再提交`,
          `Convert it with \`hutong standard convert --to ${specVersion}\` first`,
        ),
        value: version,
      };

export interface RecordValidatorOptions {
  /** Entities of your own, beside those of the standard; one may not take the name of another. */
  readonly entities?: readonly Entity[] | undefined;
  /** Local lists that are loaded: their authorities' local codes have to stand in them. */
  readonly localCodes?: LocalCodes | undefined;
}

type Members = Readonly<Record<string, unknown>>;

type Judges = Map<string, EntityJudge>;

// The standard does not change while a process runs: each entity is compiled once, for whoever asks.
const plainJudges: Judges = new Map();
const judgesWithLists = new WeakMap<LocalCodes, Judges>();

function judgesFor(localCodes: LocalCodes | undefined): Judges {
  if (localCodes === undefined) return plainJudges;
  let judges = judgesWithLists.get(localCodes);
  if (judges === undefined) judgesWithLists.set(localCodes, (judges = new Map()));
  return judges;
}

/** Gives the judge of single records; the checks of an entity are compiled when its first record comes. */
export function createRecordValidator({
  localCodes,
  entities: own = [],
}: RecordValidatorOptions = {}): RecordValidator {
  const ownEntities = new Map(own.map((entity) => [entity.type, entity]));
  const taken = own.find(({ type }, index) => findEntity(type) !== undefined || ownEntities.get(type) !== own[index]);
  if (taken !== undefined)
    throw new HutongError('HT1011', {
      message: bilingual(`实体名称 ${taken.type} 已有`, `There is an entity named ${taken.type} already`),
    });
  const shared = judgesFor(localCodes);
  const ownJudges: Judges = new Map();
  const judgeOf = (type: string): EntityJudge | undefined => {
    const known = shared.get(type) ?? ownJudges.get(type);
    if (known !== undefined) return known;
    const ownEntity = ownEntities.get(type);
    const entity = ownEntity ?? findEntity(type);
    if (entity === undefined) return undefined;
    const judge = entityJudge(entity, localCodes?.fault);
    (ownEntity === undefined ? shared : ownJudges).set(type, judge);
    return judge;
  };
  // The next record is most often of the type of the last one.
  let lastType: unknown;
  let lastJudge: EntityJudge | undefined;

  const passesAs = (type: unknown, members: Members): boolean => {
    if (type !== lastType) [lastType, lastJudge] = [type, typeof type === 'string' ? judgeOf(type) : undefined];
    return lastJudge?.passes(members) === true;
  };

  return {
    validate: (record, options) => {
      if (typeof record !== 'object' || record === null || Array.isArray(record))
        return [plainIssue('HT1002', '', '记录不是对象', 'The record is not an object')];
      const members = record as Members;
      const assumed = options?.type;
      const { type = assumed } = members;
      if (passesAs(type, members) && (assumed === undefined || assumed === type)) return [];
      const foreign = otherRelease(members['specVersion']);
      if (foreign !== undefined) return [foreign];
      if (type === undefined) return [plainIssue('HT1001', '/type', '缺少记录类型 type', 'The record has no type')];
      if (typeof type !== 'string')
        return [plainIssue('HT1002', '/type', '记录类型 type 不是文本', 'The record type is not text')];
      if (lastJudge === undefined) return [unknownType(type)];
      const issues = lastJudge.issues(members['type'] === undefined ? { ...members, type } : members);
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

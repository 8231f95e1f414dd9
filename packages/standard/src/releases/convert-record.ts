import { errorCodes } from '../errors/codes.ts';
import { bilingual } from '../text.ts';
import { conversions } from './conversions.generated.ts';
import { ConversionLog, type ConversionIssue, type ConversionLoss } from './conversion-log.ts';
import type { Conversion, ConversionStep } from './conversion-step.ts';
import { isMembers, memberOf, type Members } from './member-path.ts';
import { releaseVersions } from './release-versions.ts';
import { sourcePointer, type Move } from './source-pointer.ts';
import { added } from './steps/added.ts';
import { dated } from './steps/dated.ts';
import { localised } from './steps/localised.ts';
import { loosened } from './steps/loosened.ts';
import { moved } from './steps/moved.ts';
import { recoded } from './steps/recoded.ts';
import { removed } from './steps/removed.ts';
import { retyped } from './steps/retyped.ts';
import { scaled } from './steps/scaled.ts';
import { shortened } from './steps/shortened.ts';
import { split } from './steps/split.ts';
import type { StepEngine } from './steps/step-engine.ts';
import { tightened } from './steps/tightened.ts';
import { unreferenced } from './steps/unreferenced.ts';
import { wrapped } from './steps/wrapped.ts';

/** What becomes of a record: the record of the other release with what it lost, or the issues that keep it from being converted. */
export interface ConversionResult {
  /** Absent exactly when there are issues. */
  readonly record?: Readonly<Record<string, unknown>>;
  readonly losses: readonly ConversionLoss[];
  readonly issues: readonly ConversionIssue[];
}

type Engines = { readonly [Kind in ConversionStep['step']]: StepEngine<Extract<ConversionStep, { step: Kind }>> };

const engines: Engines = {
  moved,
  split,
  wrapped,
  scaled,
  recoded,
  localised,
  dated,
  retyped,
  unreferenced,
  shortened,
  tightened,
  loosened,
  added,
  removed,
};

const stepsOf = ({ steps }: Conversion, type: string): readonly ConversionStep[] =>
  steps.filter(({ types }) => types === '*' || types.includes(type));

type Direction = 'up' | 'down';

const movesOf = (step: ConversionStep, direction: Direction): Move[] => {
  if (step.step !== 'moved') return [];
  return [direction === 'up' ? { before: step.from, after: step.to } : { before: step.to, after: step.from }];
};

/** Takes a record through steps; what they say of a member names the place it had in the record that was given. */
function passAll(record: Members, steps: readonly ConversionStep[], direction: Direction, log: ConversionLog): Members {
  let members = record;
  let moves: readonly Move[] = [];
  for (const step of steps) {
    const said = new ConversionLog();
    members = (engines[step.step] as StepEngine<ConversionStep>)[direction](members, step, said);
    for (const { kind, pointer, reason } of said.losses)
      log.lose(kind, kind === 'assumed' ? pointer : sourcePointer(pointer, moves), reason);
    for (const { code, pointer, message } of said.issues) log.fail(code, sourcePointer(pointer, moves), message);
    moves = [...movesOf(step, direction), ...moves];
  }
  return members;
}

const noSuchType = (type: string, version: string) =>
  bilingual(`${version} 版没有记录类型 ${type}`, `Release ${version} has no record type ${type}`);

function convertUp(record: Members, type: string, conversion: Conversion, log: ConversionLog): Members {
  const newer = Object.keys(conversion.types).find((name) => conversion.types[name] === type);
  if (newer === undefined) {
    log.fail('HT1011', '/type', noSuchType(type, conversion.from));
    return record;
  }
  const steps = stepsOf(conversion, newer);
  const start: Members = { ...record, type: newer, specVersion: conversion.to };
  return passAll(start, steps, 'up', log);
}

function convertDown(record: Members, type: string, conversion: Conversion, log: ConversionLog): Members {
  const older = memberOf(conversion.types, type);
  if (typeof older !== 'string') {
    log.fail('HT1014', '/type', noSuchType(type, conversion.from));
    return record;
  }
  const steps = stepsOf(conversion, type).toReversed();
  const start: Members = { ...record, type: older, specVersion: conversion.from };
  return passAll(start, steps, 'down', log);
}

const known = (value: unknown): boolean => typeof value === 'string' && releaseVersions.includes(value);

/** Where the versions and the type of a record stand, or the issues that say why that is not known. */
function readHead(
  record: unknown,
  toVersion: string,
  log: ConversionLog,
): { members: Members; type: string } | undefined {
  if (!isMembers(record)) {
    log.fail('HT1002', '', bilingual('记录不是对象', 'The record is not an object'));
    return undefined;
  }
  for (const name of ['type', 'specVersion']) {
    const value = memberOf(record, name);
    if (value === undefined) log.fail('HT1001', `/${name}`, errorCodes.HT1001.title);
    else if (typeof value !== 'string') log.fail('HT1002', `/${name}`, errorCodes.HT1002.title);
  }
  if (log.issues.length > 0) return undefined;
  for (const version of [memberOf(record, 'specVersion'), toVersion])
    if (!known(version)) {
      const all = releaseVersions.join(', ');
      log.fail(
        'HT1013',
        '/specVersion',
        bilingual(`没有该版本的标准；已有版本：${all}`, `There is no such release of the standard; there are ${all}`),
      );
    }
  return log.issues.length > 0 ? undefined : { members: record, type: String(record['type']) };
}

/**
 * Converts a record to another release of the standard, and says what is lost on the way.
 * Never throws: whatever cannot be converted comes back as issues with a code and a pointer (HT1001, HT1002, HT1003, HT1008, HT1010, HT1011, HT1013, HT1014).
 * The record is not validated; a valid one becomes a valid one.
 */
export function convertRecord(record: unknown, toVersion: string): ConversionResult {
  const log = new ConversionLog();
  const head = readHead(record, toVersion, log);
  if (head === undefined) return { losses: [], issues: log.issues };
  let { members } = head;
  let position = releaseVersions.indexOf(String(members['specVersion']));
  const goal = releaseVersions.indexOf(toVersion);
  const up = goal > position;
  for (; position !== goal && log.issues.length === 0; position += up ? 1 : -1) {
    const conversion = conversions[up ? position : position - 1];
    if (conversion === undefined) break;
    const type = String(members['type']);
    members = up ? convertUp(members, type, conversion, log) : convertDown(members, type, conversion, log);
  }
  if (log.issues.length > 0) return { losses: [], issues: log.issues };
  return { record: members, losses: log.losses, issues: [] };
}

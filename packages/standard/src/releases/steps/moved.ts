import type { ConversionLog } from '../conversion-log.ts';
import type { MovedStep } from '../conversion-step.ts';
import { changeAt, isMembers, memberOf, pathParts, without, type Members } from '../member-path.ts';
import { foreignMember } from './foreign.ts';
import type { StepEngine } from './step-engine.ts';

type Parts = readonly string[];

/** Takes a member out; an object that holds nothing else goes with it. */
function taken(members: Members, [name = '', ...rest]: Parts): Members {
  if (rest.length === 0) return without(members, name);
  const inner = memberOf(members, name);
  if (!isMembers(inner)) return members;
  const left = taken(inner, rest);
  return Object.keys(left).length === 0 ? without(members, name) : { ...members, [name]: left };
}

/** Puts a value in, making the objects on the way; undefined when something else stands there. */
function put(members: Members, [name = '', ...rest]: Parts, value: unknown): Members | undefined {
  const known = memberOf(members, name);
  if (rest.length === 0) return known === undefined ? { ...members, [name]: value } : undefined;
  if (known !== undefined && !isMembers(known)) return undefined;
  const inner = put(known ?? {}, rest, value);
  return inner === undefined ? undefined : { ...members, [name]: inner };
}

const valueAt = (members: Members, parts: Parts): unknown =>
  parts.reduce<unknown>((value, name) => (isMembers(value) ? memberOf(value, name) : undefined), members);

/** Moves a member; when the two paths run through the same list, in each of its items. */
function move(record: Members, from: Parts, to: Parts, log: ConversionLog): Members {
  const items = from.lastIndexOf('[]') + 1;
  const moved = changeAt(record, from.slice(0, items), (holder, pointer) => {
    if (!isMembers(holder)) return holder;
    const [fromInside, toInside] = [from.slice(items), to.slice(items)];
    const value = valueAt(holder, fromInside);
    const isForeign = valueAt(holder, toInside) !== undefined;
    const placed = value === undefined || isForeign ? holder : put(taken(holder, fromInside), toInside, value);
    if (isForeign || placed === undefined) log.fail('HT1008', [pointer, ...toInside].join('/'), foreignMember);
    return placed ?? holder;
  });
  return isMembers(moved) ? moved : record;
}

/** A member under another name or at another place. */
export const moved: StepEngine<MovedStep> = {
  up: (record, { from, to }, log) => move(record, pathParts(from), pathParts(to), log),
  down: (record, { from, to }, log) => move(record, pathParts(to), pathParts(from), log),
};

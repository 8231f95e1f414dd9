import type { Entity, Field } from '@hutong/standard';
import { isPosition } from '../dataset/entity-traits.ts';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { byteRules } from './byte-rules.ts';
import { emitList } from './emit-list.ts';
import { emitObject } from './emit-object.ts';
import type { ScanContext } from './emit-value.ts';
import type { FieldRole } from './field-role.ts';
import type { ValueScan } from './judge-value.ts';
import { recordFrame, type RecordScan } from './record-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { createReset, pointMembers } from './scan-state.ts';
import type { SharedMembers } from './shared-members.ts';
import { positionSite, referenceSite } from './sites.ts';

const pointRole = (name: string): FieldRole => {
  const point = pointMembers[name];
  return point === undefined ? {} : { point };
};

/** Compiles the byte-level check of an entity's JSON. Throws EvalError where code may not be made from text. */
export function createRecordScan(
  entity: Entity,
  buffer: ScanBuffer,
  shared: SharedMembers,
  listed?: ListedCodes,
): RecordScan {
  const frame = recordFrame(entity, shared);
  const { state, rules, slotOf, roleOf } = frame;
  const nested = new Map<Field, ValueScan>();
  const once = (field: Field, make: () => ValueScan): ValueScan => {
    let scan = nested.get(field);
    if (scan === undefined) nested.set(field, (scan = make()));
    return scan;
  };
  const emitNested = (field: Field, given?: ReadonlySet<string>): ValueScan => {
    const fields = field.kind.type === 'object' ? field.kind.fields : {};
    return emitObject(isPosition(field) ? { fields, roleOf: pointRole } : { fields, given }, context);
  };
  const context: ScanContext = {
    buffer,
    state,
    listed,
    referenceSite,
    positionSite,
    objectScan: (field, given) =>
      given === undefined ? once(field, () => emitNested(field)) : emitNested(field, given),
    listScan: (field) => once(field, () => emitList(field, context)),
  };
  const read = emitObject({ fields: entity.fields, roleOf, isRecord: true, given: shared.given }, context);
  const judgeRules = byteRules(entity, rules, slotOf, buffer, state);
  const reset = createReset(state);
  return {
    ...frame,
    scan: (from) => {
      reset();
      const end = read(from);
      return end === -1 || judgeRules() ? end : -1;
    },
  };
}

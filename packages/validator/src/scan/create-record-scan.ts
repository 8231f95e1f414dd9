import type { Entity, Field } from '@hutong/standard';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { entityTraits } from '../dataset/entity-traits.ts';
import { byteRules } from './byte-rules.ts';
import { emitList } from './emit-list.ts';
import { emitObject } from './emit-object.ts';
import type { ScanContext } from './emit-value.ts';
import type { FieldRole } from './field-role.ts';
import type { ValueScan } from './judge-value.ts';
import { urnPrefix } from './kinds/reference-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { createScanState, resetScanState, type ScanState } from './scan-state.ts';
import { positionSite, referenceSite } from './sites.ts';

const idTypeRequirement = 'HT-REC-001';

/** The byte-level check of one entity over one buffer. */
export interface RecordScan {
  readonly entity: Entity;
  /** The site of references to its records. */
  readonly site: number;
  readonly state: ScanState;
  /** Slots of the fields that name the subject; empty when the entity has none. */
  readonly keySlots: readonly number[];
  readonly idSlot: number;
  readonly divisionSlot: number;
  /**
   * Reads the record that begins at an offset and leaves its issues and facts in the state; gives the offset behind it,
   * or -1 when only the exact path can judge it.
   */
  readonly scan: (from: number) => number;
}

/** Compiles the byte-level check of an entity. Throws EvalError where code may not be made from text. */
export function createRecordScan(entity: Entity, buffer: ScanBuffer, listed?: ListedCodes): RecordScan {
  // The prefix of the id is looked at with the id itself.
  const rules = entity.rules.filter(({ requirement }) => requirement !== idTypeRequirement);
  const matchKey = entity.matchKey ?? [];
  const slots = [
    ...new Set(['id', 'division', ...matchKey, ...rules.flatMap(({ fields, also = [] }) => [...fields, ...also])]),
  ];
  const slotOf = (name: string): number => slots.indexOf(name);
  const state = createScanState(slots.length);

  const nested = new Map<Field, ValueScan>();
  const once = (field: Field, make: () => ValueScan): ValueScan => {
    let scan = nested.get(field);
    if (scan === undefined) nested.set(field, (scan = make()));
    return scan;
  };
  const context: ScanContext = {
    buffer,
    state,
    listed,
    referenceSite,
    positionSite,
    objectScan: (field) =>
      once(field, () => emitObject({ fields: field.kind.type === 'object' ? field.kind.fields : {} }, context)),
    listScan: (field) => once(field, () => emitList(field, context)),
  };
  const hasPositions = entityTraits(entity.type)?.hasPositions === true;
  const roleOf = (name: string): FieldRole => {
    const slot = slotOf(name);
    if (slot === -1) return {};
    if (name === 'id') return { slot, prefix: urnPrefix(entity.type) };
    return { slot, isNeeded: matchKey.includes(name) || (name === 'division' && hasPositions) };
  };
  const read = emitObject({ fields: entity.fields, roleOf, isRecord: true }, context);
  const judgeRules = byteRules(entity, rules, slotOf, buffer, state);
  return {
    entity,
    site: referenceSite(entity.type),
    state,
    keySlots: matchKey.map(slotOf),
    idSlot: slotOf('id'),
    divisionSlot: slotOf('division'),
    scan: (from) => {
      resetScanState(state);
      const end = read(from);
      return end === -1 || judgeRules() ? end : -1;
    },
  };
}

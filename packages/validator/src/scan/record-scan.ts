import type { Entity, FieldRule } from '@hutong/standard';
import { entityTraits, subjectKeyOf } from '../dataset/entity-traits.ts';
import { linkFieldsOf } from '../dataset/links/families.ts';
import type { FieldRole } from './field-role.ts';
import { urnPrefix } from './kinds/reference-scan.ts';
import { createScanState, type ScanState } from './scan-state.ts';
import type { SharedMembers } from './shared-members.ts';
import { referenceSite } from './sites.ts';
import { isWrittenAsText } from './value-reader.ts';

/** The byte-level check of one entity over one buffer. */
export interface RecordScan {
  readonly entity: Entity;
  /** The site of references to its records. */
  readonly site: number;
  readonly state: ScanState;
  /** Slots of the fields that name the subject; empty when the entity has none. */
  readonly keySlots: readonly number[];
  /** Which of them hold text. */
  readonly keyIsText: readonly boolean[];
  /** The division of records that state none. */
  readonly sharedDivision?: string | undefined;
  /** Fields that hold a code, in the order of `state.code`. */
  readonly codeFields: readonly string[];
  /** The place in `state.code` of a field whose codes are numbered as those of a list; -1 when there is none. */
  readonly codePlaceOf: (name: string, list: string) => number;
  /** The top-level fields that the bits of `state.seen` stand for. */
  readonly members: readonly (string | undefined)[];
  /** Fields that every record has: its type, and what the data set shares. */
  readonly stated: readonly string[];
  readonly idSlot: number;
  readonly divisionSlot: number;
  /** The slot of a field. */
  readonly slotOf: (name: string) => number;
  /**
   * Reads the record that begins at an offset and leaves its issues and facts in the state; gives the offset behind it,
   * or -1 when only the exact path can judge it.
   */
  readonly scan: (from: number) => number;
}

const idTypeRequirement = 'HT-REC-001';

/** What the scans of an entity's records have in common, however these are written. */
export interface RecordFrame extends Omit<RecordScan, 'scan'> {
  /** Rules between fields that are not looked at with the fields themselves. */
  readonly rules: readonly FieldRule[];
  readonly roleOf: (name: string) => FieldRole;
}

/** Lays out the state of an entity's scan; `members` are the top-level fields that the bits of `seen` stand for. */
export function recordFrame(
  entity: Entity,
  shared: SharedMembers,
  members: readonly (string | undefined)[] = Object.keys(entity.fields),
): RecordFrame {
  // The prefix of the id is looked at with the id itself.
  const rules = entity.rules.filter(({ requirement }) => requirement !== idTypeRequirement);
  const matchKey = subjectKeyOf(entity) ?? [];
  const slots = [
    ...new Set([
      'id',
      'division',
      ...matchKey,
      ...linkFieldsOf(entity.type),
      ...rules.flatMap(({ fields, also = [] }) => [...fields, ...also]),
    ]),
  ];
  const slotOf = (name: string): number => slots.indexOf(name);
  const codeFields = Object.keys(entity.fields).filter((name) => entity.fields[name]?.kind.type === 'code');
  const hasPositions = entityTraits(entity.type)?.hasPositions === true;
  return {
    entity,
    site: referenceSite(entity.type),
    state: createScanState(slots.length, hasPositions, members.length, codeFields.length),
    codeFields,
    codePlaceOf: (name, list) => {
      const kind = entity.fields[name]?.kind;
      return kind?.type === 'code' && kind.list === list ? codeFields.indexOf(name) : -1;
    },
    members,
    stated: [...new Set(['type', ...shared.given])],
    keySlots: matchKey.map(slotOf),
    keyIsText: matchKey.map((name) => {
      const field = entity.fields[name];
      return field !== undefined && isWrittenAsText(field);
    }),
    idSlot: slotOf('id'),
    divisionSlot: slotOf('division'),
    sharedDivision: shared.division,
    rules,
    slotOf,
    roleOf: (name) => {
      const slot = slotOf(name);
      const given = shared.within.get(name);
      const code = codeFields.indexOf(name);
      const role = { ...(given === undefined ? {} : { given }), ...(code === -1 ? {} : { code }) };
      if (slot === -1) return role;
      if (name === 'id') return { slot, prefix: urnPrefix(entity.type) };
      return {
        ...role,
        slot,
        isNeeded: matchKey.includes(name) || (name === 'division' && (hasPositions || shared.division !== undefined)),
      };
    },
  };
}

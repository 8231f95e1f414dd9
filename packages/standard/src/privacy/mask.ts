import type { Entity } from '../entities/define-entity.ts';
import { recordFields } from '../entities/record-fields.ts';
import type { FieldMap } from '../fields/field.ts';
import { findEntity } from '../registry.ts';
import { compileMask } from './compile-mask.ts';
import { exposureOf, showsEverything, type MaskPolicy } from './mask-policy.ts';
import { MaskReport, type MaskedPlace } from './mask-report.ts';

/** What depends on the caller beside the policy. */
export interface MaskOptions {
  /** Makes the pseudonym of an id: the same for the same text, and not to be turned back without its key. */
  readonly pseudonym?: (text: string) => string;
}

/** A masked record, and what was done to it. */
export interface MaskResult {
  /** The copy; it carries `maskedCopy: true` as soon as anything in it was hidden. */
  readonly record: Record<string, unknown>;
  /** The policy that was obeyed. */
  readonly policy: string;
  /** Places of declared fields that were masked, with the rule. */
  readonly masked: readonly MaskedPlace[];
  /** How many members that the standard does not know were left out. */
  readonly withheld: number;
}

type Masker = (value: unknown, options?: MaskOptions) => MaskResult;

/** The member that tells a masked copy from a record; it is no field, so every door refuses such a copy. */
const mark = 'maskedCopy';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compiles the masking of one entity under one policy; for programs that hold few entities. */
export function createMask(entity: Pick<Entity, 'type' | 'fields'>, policy: MaskPolicy): Masker {
  const { type, fields } = entity;
  const maskFields = compileMask(fields, policy, type);
  const typeField = fields['type'];
  // Whoever may not know the type may not know that there is such a record.
  const nothing = typeField !== undefined && exposureOf(typeField, policy, type, 'type') !== 'show';
  return (value, { pseudonym } = {}) => {
    const report = new MaskReport(pseudonym);
    let record: Record<string, unknown> = {};
    if (!isRecord(value)) report.withhold(value);
    else if (nothing) report.hide(value, '', 'all', false);
    else record = maskFields(value, '', report);
    report.strike();
    const { masked, withheld } = report;
    if (masked.length > 0 || withheld > 0 || (isRecord(value) && value[mark] === true)) record[mark] = true;
    return { record, policy: policy.id, masked, withheld };
  };
}

const compiled = new WeakMap<MaskPolicy, Map<string, Masker>>();

const maskerFor = (type: unknown, policy: MaskPolicy): Masker => {
  const entity = typeof type === 'string' ? findEntity(type) : undefined;
  let byType = compiled.get(policy);
  if (byType === undefined) compiled.set(policy, (byType = new Map()));
  const name = entity?.type ?? '';
  let masker = byType.get(name);
  if (masker === undefined)
    byType.set(name, (masker = createMask(entity ?? { type: '', fields: unknownTypeFields }, policy)));
  return masker;
};

// Of a type that the standard does not have, nothing but the members of every record can be judged.
const { extensions: _, ...judged } = recordFields;
const unknownTypeFields: FieldMap = judged;

/**
 * A copy of a record in which a reader sees what the policy allows, nested values too; the given record stays as it is.
 * Total: of an unknown type only the members of every record are kept; members that no field declares are left out and
 * counted; a value that is not of its declared kind is hidden; and a hidden text is struck out wherever else it stands.
 */
export function mask(
  record: Readonly<Record<string, unknown>>,
  policy: MaskPolicy,
  options: MaskOptions = {},
): MaskResult {
  if (showsEverything(policy)) return { record: { ...record }, policy: policy.id, masked: [], withheld: 0 };
  return maskerFor(record['type'], policy)(record, options);
}

import type { Entity } from '../entities/define-entity.ts';
import { recordFields } from '../entities/record-fields.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { formatUrn } from '../identifiers/urn.ts';
import { findEntity } from '../registry.ts';
import { masks, maskValue } from './masks.ts';
import { isMaskedByDefault } from './privacy-class.ts';

type Masker = (value: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hides a whole value. References and free-form objects keep their form, so that a masked record can still be parsed. */
const hide = (field: Field): Masker => {
  const { kind, mask = 'all' } = field;
  if (kind.type === 'reference') {
    const masked = formatUrn(kind.to[0] ?? 'record', 'masked', 'masked');
    return () => masked;
  }
  if (kind.type === 'any') return () => ({ masked: true });
  if (kind.type === 'list') return (value) => (Array.isArray(value) ? value.map(hide(kind.items)) : masks.all());
  return (value) => maskValue(mask, value);
};

/** How to mask a field's value, or undefined when nothing in it needs a mask. */
const maskerOf = (field: Field): Masker | undefined => {
  if (isMaskedByDefault(field.privacy)) return hide(field);
  if (field.kind.type === 'object') {
    const inside = fieldsMasker(field.kind.fields);
    return inside === undefined ? undefined : (value) => (isObject(value) ? inside(value) : masks.all());
  }
  if (field.kind.type === 'list') {
    const item = maskerOf(field.kind.items);
    return item === undefined ? undefined : (value) => (Array.isArray(value) ? value.map(item) : masks.all());
  }
  return undefined;
};

type RecordMasker = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** How to mask an object of these fields; a member without a definition is hidden, as nobody said that it may be shown. */
export const createMasker = (fields: FieldMap): RecordMasker => {
  const maskers = new Map(Object.entries(fields).map(([name, field]) => [name, maskerOf(field)]));
  return (record) => {
    const masked: Record<string, unknown> = {};
    for (const name of Object.keys(record)) {
      const value = record[name];
      const masker = maskers.get(name);
      // Assigning it would give the copy another prototype instead of a member.
      if (name === '__proto__') continue;
      if (value === undefined || (masker === undefined && maskers.has(name))) masked[name] = value;
      else masked[name] = masker === undefined ? masks.all() : masker(value);
    }
    return masked;
  };
};

const fieldsMasker = (fields: FieldMap): RecordMasker | undefined =>
  Object.values(fields).some((field) => maskerOf(field) !== undefined) ? createMasker(fields) : undefined;

const compiled = new WeakMap<Entity, RecordMasker>();

const entityMasker = (entity: Entity): RecordMasker => {
  let masker = compiled.get(entity);
  if (masker === undefined) compiled.set(entity, (masker = createMasker(entity.fields)));
  return masker;
};

const hideExtensions = hide(recordFields.extensions);

/**
 * A copy of a record in which every personal and sensitive value is masked as its field declares, nested ones too.
 * Members that a known type does not define are hidden; of a record of an unknown type only `extensions` is.
 * The given record stays as it is.
 */
export function maskRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entity = typeof record['type'] === 'string' ? findEntity(record['type']) : undefined;
  if (entity !== undefined) return entityMasker(entity)(record);
  return 'extensions' in record ? { ...record, extensions: hideExtensions(record['extensions']) } : { ...record };
}

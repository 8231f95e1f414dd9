import type { Entity } from '../entities/define-entity.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { nationalCode } from './local-code.ts';

/** A local code of a record that became its parent. */
export interface Downgraded {
  /** JSON pointer. */
  readonly pointer: string;
  readonly from: string;
  readonly to: string;
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The record as a consumer reads it that knows only the national lists: each local code becomes its parent, and the rest
 * stays. Never throws; a record without local codes comes back as it is.
 */
export function downgradeRecord<RecordShape extends Members>(
  entity: Pick<Entity, 'fields'>,
  record: RecordShape,
): { readonly record: RecordShape; readonly changes: readonly Downgraded[] } {
  const changes: Downgraded[] = [];
  const ofField = ({ kind }: Field, value: unknown, pointer: string): unknown => {
    if (kind.type === 'code' && typeof value === 'string') {
      const to = nationalCode(value);
      if (to !== value) changes.push({ pointer, from: value, to });
      return to;
    }
    if (kind.type === 'list' && Array.isArray(value))
      return value.map((item, index) => ofField(kind.items, item, `${pointer}/${index}`));
    return kind.type === 'object' && isMembers(value) ? ofMembers(kind.fields, value, pointer) : value;
  };
  const ofMembers = (fields: FieldMap, members: Members, pointer: string): Members =>
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        name,
        Object.hasOwn(fields, name) ? ofField(fields[name] as Field, value, `${pointer}/${name}`) : value,
      ]),
    );
  const changed = ofMembers(entity.fields, record, '') as RecordShape;
  return { record: changes.length === 0 ? record : changed, changes };
}

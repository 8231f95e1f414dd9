import type { Field, FieldMap } from '@hutong/standard';

/** A field of the standard that a rule fills. */
export interface TargetField {
  readonly path: readonly string[];
  readonly field: Field;
}

/** Finds a field by its dotted name (`position.longitude`, freely below `extensions`); undefined when there is none. */
export function findTargetField(fields: FieldMap, name: string): TargetField | undefined {
  const path = name.split('.');
  let members = fields;
  for (const [index, step] of path.entries()) {
    if (!Object.hasOwn(members, step)) return undefined;
    const field = members[step];
    if (field === undefined) return undefined;
    if (index === path.length - 1 || field.kind.type === 'any') return { path, field };
    if (field.kind.type !== 'object') return undefined;
    members = field.kind.fields;
  }
  return undefined;
}

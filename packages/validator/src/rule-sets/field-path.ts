import type { Entity, Field } from '@hutong/standard';
import { pointerNames } from '../records/pointer.ts';

/** The field of an entity that a pointer leads to; `*` and numbers are items of a list. Free-form members lead anywhere. */
export function fieldOfPointer(entity: Entity, pointer: string): Field | 'free' | undefined {
  let fields: Entity['fields'] | undefined = entity.fields;
  let field: Field | undefined;
  for (const name of pointerNames(pointer)) {
    const { kind }: { kind?: Field['kind'] } = field ?? {};
    if (kind?.type === 'any' || (kind?.type === 'object' && kind.open === true)) return 'free';
    if (kind?.type === 'list') {
      if (!/^(?:\*|\d+)$/.test(name)) return undefined;
      field = kind.items;
    } else {
      field = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) return undefined;
    }
    fields = field.kind.type === 'object' ? field.kind.fields : undefined;
  }
  return field;
}

/** Whether a pointer is that of a selector, or of something in it. */
export function isWithin(selector: string, pointer: string): boolean {
  const [wanted, names] = [pointerNames(selector), pointerNames(pointer)];
  return names.length >= wanted.length && wanted.every((name, index) => name === '*' || name === names[index]);
}

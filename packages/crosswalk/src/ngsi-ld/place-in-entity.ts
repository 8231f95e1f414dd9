import { pointerNames, pointerTo } from '@hutong/validator';

const memberOf = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The pointer into the entity as it was written of a pointer into its plain values: an attribute may hold its value as `value`. */
export function placeInEntity(entity: unknown, pointer: string): string {
  const [attribute = '', ...inner] = pointerNames(pointer);
  const holds = inner.length > 0 && memberOf(memberOf(entity, attribute), 'value') !== undefined;
  return [attribute, ...(holds ? ['value'] : []), ...inner].reduce((path, name) => pointerTo(path, name), '');
}

import type { Entity, Field, FieldMap } from '@hutong/standard';
import { isPosition } from '../../dataset/entity-traits.ts';
import type { Column } from '../../input/find-column.ts';

/** An object of a record whose members stand in columns of their own, or the record itself. */
export interface RowObject {
  readonly path: readonly string[];
  readonly fields: FieldMap;
  readonly isPosition: boolean;
  readonly isRequired: boolean;
  /** Numbers of the columns below it. */
  readonly columns: readonly number[];
}

const nested: ReadonlySet<string> = new Set(['object', 'list', 'any']);

const fieldAt = (fields: FieldMap, [first = '', ...rest]: readonly string[]): Field | undefined => {
  const field = fields[first];
  if (rest.length === 0 || field?.kind.type !== 'object') return field;
  return fieldAt(field.kind.fields, rest);
};

const isBelow = (path: readonly string[], below: readonly string[]): boolean =>
  path.every((name, index) => below[index] === name);

/**
 * The objects that the columns of a table make up, the record first. Undefined when they overlap, as a column of whole positions
 * does with one of longitudes: only the exact path can tell what comes of that.
 */
export function rowObjects(entity: Entity, columns: readonly (Column | undefined)[]): readonly RowObject[] | undefined {
  const paths = columns.map((column) => column?.path);
  const known = paths.filter((path) => path !== undefined);
  if (known.some((path, index) => known.some((other, at) => at !== index && isBelow(path, other)))) return undefined;
  const parents = new Map(
    known
      .flatMap((path) => path.slice(0, -1).map((_, index) => path.slice(0, index + 1)))
      .map((path) => [path.join('.'), path]),
  );
  const objects: RowObject[] = [];
  for (const path of [[], ...parents.values()]) {
    const field = path.length === 0 ? undefined : fieldAt(entity.fields, path);
    // Below free-form members there are no fields.
    if (field !== undefined && field.kind.type !== 'object') continue;
    objects.push({
      path,
      fields: field?.kind.type === 'object' ? field.kind.fields : entity.fields,
      isPosition: field !== undefined && isPosition(field),
      isRequired: field?.required === true,
      columns: paths.flatMap((below, index) => (below !== undefined && isBelow(path, below) ? [index] : [])),
    });
  }
  return objects;
}

/** Whether the cells of a column hold JSON, which is read as a value. */
export const holdsJson = ({ path, field }: Column): boolean => nested.has(field.kind.type) || path.length === 0;

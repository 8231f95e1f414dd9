import { findEntity, type Entity, type Field, type FieldMap } from '@hutong/standard';
import { referenceSite } from '../scan/sites.ts';
import { pointerTo } from '../records/pointer.ts';

/** A value inside a record with the field it belongs to. */
export interface Located {
  readonly pointer: string;
  readonly field: Field;
  readonly value: unknown;
}

/** What the checks between records ask of an entity, worked out once from its fields. */
export interface EntityTraits {
  readonly entity: Entity;
  /** The site of references to its records. */
  readonly site: number;
  readonly referencesOf: (record: Readonly<Record<string, unknown>>) => Located[];
  readonly hasPositions: boolean;
  readonly positionsOf: (record: Readonly<Record<string, unknown>>) => Located[];
  /** The fields that name the subject, with their titles; undefined when the entity has none. */
  readonly matchKey: readonly (readonly [name: string, field: Field])[] | undefined;
}

/** The fields that name the subject of a record. A person may come back to a house: an occupancy is judged by its times. */
export const subjectKeyOf = ({ type, matchKey }: Entity): readonly string[] | undefined =>
  type === 'Occupancy' ? undefined : matchKey;

type Collect = (value: unknown, pointer: string, found: Located[]) => void;

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compiles the walk to all fields that are wanted; undefined when there is none below. */
function collector(fields: FieldMap, isWanted: (field: Field) => boolean): Collect | undefined {
  const steps = Object.entries(fields).flatMap(([name, field]) => {
    const inner = fieldCollector(field, isWanted);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  if (steps.length === 0) return undefined;
  return (value, pointer, found) => {
    if (isMembers(value))
      for (const [name, collect] of steps)
        if (value[name] !== undefined) collect(value[name], pointerTo(pointer, name), found);
  };
}

function fieldCollector(field: Field, isWanted: (field: Field) => boolean): Collect | undefined {
  if (isWanted(field)) return (value, pointer, found) => found.push({ pointer, field, value });
  if (field.kind.type === 'object') return collector(field.kind.fields, isWanted);
  if (field.kind.type !== 'list') return undefined;
  const items = fieldCollector(field.kind.items, isWanted);
  if (items === undefined) return undefined;
  return (value, pointer, found) => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) items(item, pointerTo(pointer, index), found);
  };
}

const isReference = ({ kind }: Field): boolean => kind.type === 'reference';
/** Whether a field is a point on the earth with its reference system. */
export const isPosition = ({ kind }: Field): boolean =>
  kind.type === 'object' && ['longitude', 'latitude', 'crs'].every((name) => Object.hasOwn(kind.fields, name));

function addTargets({ kind }: Field, into: Set<string>): void {
  if (kind.type === 'reference') for (const type of kind.to) into.add(type);
  else if (kind.type === 'list') addTargets(kind.items, into);
  else if (kind.type === 'object') for (const field of Object.values(kind.fields)) addTargets(field, into);
}

const targets = new Map<string, ReadonlySet<string>>();

/** The types that records of a type refer to, at any depth. */
export function targetsOf(type: string): ReadonlySet<string> {
  let known = targets.get(type);
  if (known === undefined) {
    const found = new Set<string>();
    for (const field of Object.values(findEntity(type)?.fields ?? {})) addTargets(field, found);
    targets.set(type, (known = found));
  }
  return known;
}

/** Finds values of a record. */
export type Locator = (record: Readonly<Record<string, unknown>>) => Located[];

/** Makes the function that finds the values of all wanted fields of a record, at any depth. */
export function locatorOf(fields: FieldMap, isWanted: (field: Field) => boolean): Locator {
  const collect = collector(fields, isWanted);
  return (record) => {
    const found: Located[] = [];
    collect?.(record, '', found);
    return found;
  };
}

const traitsOf = (entity: Entity): EntityTraits => {
  const positions = collector(entity.fields, isPosition);
  return {
    entity,
    site: referenceSite(entity.type),
    referencesOf: locatorOf(entity.fields, isReference),
    hasPositions: positions !== undefined,
    positionsOf: locatorOf(entity.fields, isPosition),
    matchKey: subjectKeyOf(entity)?.flatMap((name) => {
      const field = entity.fields[name];
      return field === undefined ? [] : [[name, field] as const];
    }),
  };
};

const known = new Map<string, EntityTraits>();

/** The traits of an entity, worked out when its first record comes; undefined when the standard has no such type. */
export function entityTraits(type: string): EntityTraits | undefined {
  let traits = known.get(type);
  if (traits !== undefined) return traits;
  const entity = findEntity(type);
  if (entity === undefined) return undefined;
  known.set(type, (traits = traitsOf(entity)));
  return traits;
}

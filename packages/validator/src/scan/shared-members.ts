import type { Entity } from '@hutong/standard';
import { entityTraits, subjectKeyOf } from '../dataset/entity-traits.ts';
import { linkFieldsOf } from '../dataset/links/families.ts';
import { compileField } from '../records/compile-field.ts';

/** Members that all records of a data set share, as far as the bytes of a record can do without them. */
export interface SharedMembers {
  /** Names that a record need not state. */
  readonly given: ReadonlySet<string>;
  /** Names that an object of a record need not state, by the object's name. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** The division of records that state none. */
  readonly division?: string;
}

const none: SharedMembers = { given: new Set(), within: new Map() };

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idTypeRequirement = 'HT-REC-001';
const ownMembers: ReadonlySet<string> = new Set(['id', 'type', 'maskedCopy']);

/**
 * What the shared members of a data set mean for the records of an entity. Undefined when their bytes are not enough to
 * judge a record: a shared member is wrong, is part of a rule between fields, or refers to something.
 */
export function sharedMembers(
  entity: Entity,
  defaults: Readonly<Record<string, unknown>> | undefined,
): SharedMembers | undefined {
  if (defaults === undefined) return none;
  const traits = entityTraits(entity.type);
  const looked = new Set([
    ...(subjectKeyOf(entity) ?? []),
    // The division that records share is looked at for them.
    ...linkFieldsOf(entity.type).filter((name) => name !== 'division'),
    ...entity.rules
      .filter(({ requirement }) => requirement !== idTypeRequirement)
      .flatMap(({ fields, also = [], presence }) => [
        ...fields,
        ...also,
        ...(presence === undefined ? [] : [presence.of]),
      ]),
  ]);
  for (const [name, value] of Object.entries(defaults)) {
    const field = entity.fields[name];
    if (field === undefined || ownMembers.has(name) || looked.has(name)) return undefined;
    if (!compileField(field).accepts(value)) return undefined;
    const alone = { [name]: value };
    if (traits === undefined || traits.referencesOf(alone).length > 0 || traits.positionsOf(alone).length > 0)
      return undefined;
  }
  const division = defaults['division'];
  return {
    given: new Set(Object.keys(defaults)),
    within: new Map(
      Object.entries(defaults).flatMap(([name, value]) =>
        isMembers(value) ? [[name, new Set(Object.keys(value))] as const] : [],
      ),
    ),
    ...(typeof division === 'string' ? { division } : {}),
  };
}

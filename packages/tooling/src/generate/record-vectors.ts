import type { Entity, EntityType, Field, FieldMap } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { brokenValues } from './broken-values.ts';
import { orderCases } from './order-cases.ts';
import { ruleCases } from './rule-faults.ts';

/** A record and what a validator has to say of it. */
export interface RecordVector {
  readonly id: string;
  /** Made from the field definitions, so it is evidence of agreement, not of truth. */
  readonly provenance: 'self-made';
  readonly record: Readonly<Record<string, unknown>>;
  readonly expect: { readonly valid: boolean; readonly issues?: readonly { code: string; pointer: string }[] };
}

const invalid = (
  id: string,
  record: Readonly<Record<string, unknown>>,
  code: string,
  pointer: string,
): RecordVector => ({
  id,
  provenance: 'self-made',
  record,
  expect: { valid: false, issues: [{ code, pointer }] },
});

type RecordObject = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** A copy of a value with the member at a path replaced, or left out when the replacement is undefined. */
function replaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, index) => (index === name ? replaced(item, rest, replacement) : item));
  const members = value as RecordObject;
  const inner = replaced(members[name], rest, replacement);
  const { [name]: _, ...others } = members;
  return inner === undefined ? others : { ...members, [name]: inner };
}

const kebab = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** One fault in each field of an object at a path of a record, and in the objects inside it that the record has. */
function* faultsIn(prefix: string, record: RecordObject, fields: FieldMap, path: Path): Generator<RecordVector> {
  const object = path.reduce<unknown>((value, name) => (value as RecordObject)[name], record) as RecordObject;
  for (const [name, field] of Object.entries<Field>(fields)) {
    // Without its type nobody can say what a record should be; that is not a fault of one field.
    if (path.length === 0 && name === 'type') continue;
    const place = [...path, name];
    const pointer = `/${place.join('/')}`;
    const id = [prefix, ...place.filter((part) => typeof part === 'string').map(kebab)].join('-');
    const broken = (value: unknown): RecordObject => replaced(record, place, value) as RecordObject;
    if (field.required) yield invalid(`${id}-missing`, broken(undefined), 'HT1001', pointer);
    for (const { what, value, code, inside = '' } of brokenValues(field))
      yield invalid(`${id}-${what}`, broken(value), code, pointer + inside);
  }
  yield* faultsBelow(prefix, record, fields, path, object);
}

function* faultsBelow(
  prefix: string,
  record: RecordObject,
  fields: FieldMap,
  path: Path,
  object: RecordObject,
): Generator<RecordVector> {
  for (const [name, { kind }] of Object.entries<Field>(fields)) {
    // The provenance is the same in every record; one type shows its faults.
    if (object[name] === undefined || (name === 'provenance' && record['type'] !== 'Resident')) continue;
    if (kind.type === 'object') yield* faultsIn(prefix, record, kind.fields, [...path, name]);
    if (kind.type === 'list' && kind.items.kind.type === 'object')
      yield* faultsIn(prefix, record, kind.items.kind.fields, [...path, name, 0]);
  }
}

/** Records that keep or break the rules between the fields of an entity. */
function* vectorsOfRules(prefix: string, entity: Entity): Generator<RecordVector> {
  // A ballot has no time of validity at all, so none that could be in order.
  const ordered = entity.rules.filter(
    ({ requirement, fields }) => requirement === orderRequirement && fields.length === 2 && entity.type !== 'Ballot',
  );
  const cases = [...ordered.flatMap((rule) => orderCases(entity, rule)), ...(ruleCases[entity.type] ?? [])];
  for (const { what, changes, at } of cases) {
    const id = `${prefix}-${what}`;
    const record = Object.fromEntries(
      Object.entries({ ...entity.example, ...changes }).filter(([, value]) => value !== undefined),
    );
    yield at === undefined
      ? { id, provenance: 'self-made', record, expect: { valid: true } }
      : invalid(id, record, 'HT1012', at);
  }
}

const orderRequirement = 'HT-REC-007';

function* vectorsOf(entity: Entity): Generator<RecordVector> {
  const { example, fields, moreExamples = [], type } = entity;
  const prefix = kebab(type);
  yield { id: `${prefix}-example`, provenance: 'self-made', record: example, expect: { valid: true } };
  yield invalid(`${prefix}-unknown-member`, { ...example, colour: 'red' }, 'HT1008', '/colour');
  yield* faultsIn(prefix, example, fields, []);
  yield* vectorsOfRules(prefix, entity);
  for (const [index, record] of moreExamples.entries()) {
    yield { id: `${prefix}-example-${index + 2}`, provenance: 'self-made', record, expect: { valid: true } };
    const own = Object.fromEntries(Object.entries(fields).filter(([name]) => example[name] === undefined));
    yield* faultsBelow(prefix, record, own, [], record);
  }
}

/** Records that fit and records with one fault each, for every entity, with the finding that is expected. */
export async function generateRecordVectors(): Promise<GeneratedFile[]> {
  const { entities, findEntity } = await import('@hutong/standard');
  return (Object.keys(entities) as EntityType[]).flatMap((type) => {
    const entity = findEntity(type);
    if (entity === undefined) return [];
    const lines = Array.from(vectorsOf(entity), (vector) => JSON.stringify(vector));
    return [{ path: `spec/vectors/records/${type}.json`, content: `[\n${lines.join(',\n')}\n]\n` }];
  });
}

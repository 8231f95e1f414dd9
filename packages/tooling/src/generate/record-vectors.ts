import type { Entity, EntityType, Field } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { brokenValues } from './broken-values.ts';

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

const withoutMember = (record: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

function* vectorsOf(entity: Entity): Generator<RecordVector> {
  const { example, fields, type } = entity;
  const prefix = type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
  yield { id: `${prefix}-example`, provenance: 'self-made', record: example, expect: { valid: true } };
  yield invalid(`${prefix}-unknown-member`, { ...example, colour: 'red' }, 'HT1008', '/colour');
  for (const [name, field] of Object.entries<Field>(fields)) {
    // Without its type nobody can say what a record should be; that is not a fault of one field.
    if (name === 'type') continue;
    const id = `${prefix}-${name.replace(/([A-Z])/g, '-$1').toLowerCase()}`;
    if (field.required) yield invalid(`${id}-missing`, withoutMember(example, name), 'HT1001', `/${name}`);
    for (const { what, value, code } of brokenValues(field))
      yield invalid(`${id}-${what}`, { ...example, [name]: value }, code, `/${name}`);
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

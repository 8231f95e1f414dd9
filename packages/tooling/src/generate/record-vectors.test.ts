import { entities, findEntity, requirements, type Field, type FieldMap } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { generateRecordVectors, type RecordVector } from './record-vectors.ts';
import { statedBySchema } from './stated-by-schema.ts';

const files = await generateRecordVectors();

describe.each(Object.keys(entities))('the record vectors of %s', (type) => {
  const content = files.find(({ path }) => path.endsWith(`/${type}.json`))?.content ?? '[]';
  const vectors = JSON.parse(content) as RecordVector[];

  it('have ids of their own and name each field of the entity', () => {
    const ids = vectors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = new Set(
      vectors.flatMap(({ expect: expected }) => expected.issues ?? []).map(({ pointer }) => pointer),
    );
    const constants = ['type', 'specVersion'];
    for (const name of Object.keys(findEntity(type)?.fields ?? {}))
      if (!constants.includes(name)) expect([...pointers]).toContain(`/${name}`);
  });

  it('are judged alike by the schema of the entity, with the fault at the place that they state', () => {
    for (const { id, record, expect: expected } of vectors) {
      const result = findEntity(type)?.schema.safeParse(record);
      expect(result?.success, id).toBe(expected.valid);
      const [issue] = result?.error?.issues ?? [];
      const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
      const pointer = [...(issue?.path ?? []), ...keys].map((part) => `/${String(part)}`).join('');
      expect([id, pointer]).toEqual([id, expected.issues?.[0]?.pointer ?? '']);
    }
  });
});

/** Where a rule stands in an entity, with lists as their first item. */
const placesOf = (fields: FieldMap, prefix = ''): [requirement: string, pointer: string][] =>
  Object.entries<Field>(fields).flatMap(([name, { kind, requirement }]) => {
    const pointer = `${prefix}/${name}`;
    const items = kind.type === 'list' ? kind.items.kind : kind;
    const below =
      items.type === 'object' ? placesOf(items.fields, kind.type === 'list' ? `${pointer}/0` : pointer) : [];
    return requirement === undefined ? below : [[requirement, pointer], ...below];
  });

it('every rule that a field states, and every rule between fields, is broken by at least one vector', () => {
  const broken = new Set<string>();
  for (const type of Object.keys(entities)) {
    const content = files.find(({ path }) => path.endsWith(`/${type}.json`))?.content ?? '[]';
    const vectors = JSON.parse(content) as RecordVector[];
    const pointers = vectors.flatMap(({ expect: expected }) => expected.issues?.map(({ pointer }) => pointer) ?? []);
    for (const { record } of vectors.filter(({ expect: { valid } }) => !valid))
      for (const requirement of statedBySchema(findEntity(type), record)) broken.add(requirement);
    for (const [requirement, pointer] of placesOf(findEntity(type)?.fields ?? {}))
      if (pointers.some((found) => found === pointer || found.startsWith(`${pointer}/`))) broken.add(requirement);
  }
  // HT-COD-004 speaks of a record and a local list, HT-REC-010 of what is gone once a text has been parsed (vectors/input).
  const notOfOne = /^HT-(?:SET|REL)-|^HT-COD-004$|^HT-REC-010$/;
  const fieldRules = requirements.filter(({ actor, id }) => actor === 'producer' && !notOfOne.test(id));
  expect(fieldRules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

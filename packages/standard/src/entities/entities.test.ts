import { describe, expect, it } from 'vitest';
import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { parseUrn, urnTypeOf } from '../identifiers/urn.ts';
import { privacyClasses } from '../privacy/privacy-class.ts';
import { entities, findEntity } from '../registry.ts';
import { findRequirement } from '../requirements/requirement.ts';

type Place = readonly [pointer: string, field: Field];

const everyField = (fields: FieldMap, prefix = ''): Place[] =>
  Object.entries(fields).flatMap(([name, field]): Place[] => {
    const pointer = `${prefix}/${name}`;
    const { kind } = field;
    const below =
      kind.type === 'object'
        ? everyField(kind.fields, pointer)
        : kind.type === 'list'
          ? everyField({ items: kind.items }, pointer)
          : [];
    return [[pointer, field], ...below];
  });

describe.each(Object.entries(entities).map(([type]) => [type, findEntity(type)] as const))('%s', (type, entity) => {
  const fields = entity?.fields ?? {};
  const places = everyField(fields);

  it('has an example that is valid, invented and whole', () => {
    for (const example of [entity?.example, ...(entity?.moreExamples ?? [])]) {
      expect(entity?.schema.safeParse(example).error?.issues).toBeUndefined();
      expect(example).toMatchObject({ type, simulated: true });
      expect(parseUrn(String(example?.['id']))?.type).toBe(urnTypeOf(type));
    }
  });

  it('is documented, and so is each of its fields', () => {
    const { title, description } = entity ?? {};
    expect(title?.zh && title.en && description?.zh && description.en).toBeTruthy();
    for (const [pointer, field] of places) {
      expect(field.title.zh && field.title.en, pointer).toBeTruthy();
      expect(field.title.zh, `${pointer} has a Chinese title`).toMatch(/\p{Script=Han}/u);
      if (field.description !== undefined) expect(field.description.zh && field.description.en, pointer).toBeTruthy();
      expect(Object.keys(privacyClasses), pointer).toContain(field.privacy);
    }
  });

  it('names only requirements, code lists, types and fields that exist', () => {
    for (const [pointer, { kind, requirement }] of places) {
      if (requirement !== undefined) expect(findRequirement(requirement)?.actor, pointer).toBe('producer');
      if (kind.type === 'code') expect(codeLists[kind.list as CodeListId]?.id, pointer).toBe(kind.list);
      if (kind.type === 'reference') for (const to of kind.to) expect(findEntity(to), `${pointer} ${to}`).toBeDefined();
    }
    for (const name of entity?.matchKey ?? []) expect(Object.keys(fields)).toContain(name);
  });

  it('masks only what is personal, and gives every number a unit', () => {
    for (const [pointer, { kind, mask, privacy }] of places) {
      if (mask !== undefined) expect(['personal', 'sensitive'], pointer).toContain(privacy);
      if (kind.type === 'number') expect(kind.unit, pointer).toBeTruthy();
    }
  });

  it('has a name, phone, address or citizen id only as a personal value with its own mask, unless it is public', () => {
    const telling = /^(?:phone|contactPhone|contactName|registeredAddress|citizenId)$/;
    for (const [pointer, { mask, privacy }] of places) {
      if (!telling.test(pointer.split('/').at(-1) ?? '')) continue;
      expect(['personal', 'sensitive'], pointer).toContain(privacy);
      expect(mask, pointer).toBeDefined();
    }
  });
});

describe('findEntity', () => {
  it('finds by exact type name only', () => {
    expect(findEntity('Resident')).toBe(entities.Resident);
    for (const type of ['resident', '', 'toString', '__proto__', 'constructor'])
      expect(findEntity(type)).toBeUndefined();
  });
});

describe('a record', () => {
  const resident = entities.Resident.example;

  it('may carry anything under extensions, and nothing beside its fields', () => {
    const extensions = { nested: { list: [1, 'two', null] } };
    expect(entities.Resident.schema.parse({ ...resident, extensions })).toMatchObject({ extensions });
    expect(entities.Resident.schema.safeParse({ ...resident, nickname: '小甲' }).success).toBe(false);
    expect(entities.Resident.schema.safeParse({ ...resident, provenance: { system: 'a', extra: 1 } }).success).toBe(
      false,
    );
  });

  it.each([
    ['a wrong check digit', { citizenId: '110105194912310021' }],
    ['an impossible date', { birthDate: '2023-02-29' }],
    ['an unknown code', { sex: '5' }],
    ['a local time', { provenance: { system: 'a', recordedAt: '2026-01-01T08:00:00' } }],
    ['another version of the standard', { specVersion: '0.9' }],
    ['an empty name', { name: '' }],
    ['null for a value', { phone: null }],
  ])('is refused with %s', (_, change) => {
    expect(entities.Resident.schema.safeParse({ ...resident, ...change }).success).toBe(false);
  });

  it('is refused when a reference points to another type', () => {
    const house = { ...entities.House.example, building: 'urn:hutong:resident:example:r-1' };
    expect(entities.House.schema.safeParse(house).success).toBe(false);
  });
});

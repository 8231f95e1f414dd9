import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../__fixtures__/arbitrary-field.ts';
import type { Entity } from '../entities/define-entity.ts';
import type { FieldMap } from '../fields/field.ts';
import { entities, findEntity, type EntityType } from '../registry.ts';
import { jsonSchemaOf } from './json-schema.ts';

const types = Object.keys(entities) as EntityType[];
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addKeyword('x-hutong');
addFormats.default(ajv);

const validators = new Map(types.map((type) => [type, ajv.compile(jsonSchemaOf(type))]));
const accepts = (type: EntityType, record: unknown): boolean => validators.get(type)?.(record) === true;
const entityOf = (type: EntityType): Entity => findEntity(type) as Entity;

/** Wrong values for each kind of field, and one for every field. */
const wrongValues = (fields: FieldMap): [string, unknown][] =>
  Object.entries(fields).flatMap(([name, { kind }]) => {
    const textList = kind.type === 'list' && kind.items.kind.type === 'text';
    const wrong: unknown[] = [null, textList ? [''] : ['x'], { nested: { deep: 1 } }];
    if (kind.type === 'any') wrong.pop();
    if (kind.type !== 'number' && kind.type !== 'scalar') wrong.push(42);
    if (kind.type !== 'boolean' && kind.type !== 'scalar') wrong.push(true);
    if (kind.type === 'text') wrong.push('', ...(kind.maxLength ? ['长'.repeat(kind.maxLength + 1)] : []));
    if (kind.type === 'number') {
      wrong.push('12');
      if (kind.minimum !== undefined) wrong.push(kind.minimum - 1);
      if (kind.maximum !== undefined) wrong.push(kind.maximum + 1);
      if (kind.integer) wrong.push(1.5);
    }
    if (kind.type === 'date') wrong.push('2026-02-30', '2026-1-1', '20260101', '2026-01-01T00:00:00Z');
    if (kind.type === 'dateTime')
      wrong.push('2026-01-01', '2026-01-01T08:00:00', '2026-02-30T08:00:00Z', '2026-01-01 08:00:00Z');
    if (kind.type === 'code' || kind.type === 'constant') wrong.push('no-such-code', '');
    if (kind.type === 'identifier' || kind.type === 'reference') wrong.push('x', 'urn:hutong:nothing', ' 340111999001');
    return wrong.map((value): [string, unknown] => [name, value]);
  });

describe.each(types)('the JSON Schema of %s', (type) => {
  const entity = entityOf(type);

  it('accepts the example', () => {
    expect(accepts(type, entity.example), ajv.errorsText(validators.get(type)?.errors)).toBe(true);
  });

  it('accepts every valid record', () => {
    fc.assert(
      fc.property(arbitraryRecord(entity), (record) => accepts(type, record)),
      { numRuns: 50 },
    );
  });

  it('refuses what zod refuses: missing members, unknown members, wrong values', () => {
    const { example, fields } = entity;
    for (const name of Object.keys(fields).filter((field) => fields[field]?.required)) {
      const { [name]: _, ...rest } = example;
      expect([name, accepts(type, rest), entity.schema.safeParse(rest).success]).toEqual([name, false, false]);
    }
    const extra = { ...example, colour: 'red' };
    expect([accepts(type, extra), entity.schema.safeParse(extra).success]).toEqual([false, false]);
    for (const [name, value] of wrongValues(fields)) {
      const mutated = { ...example, [name]: value };
      const zod = entity.schema.safeParse(mutated).success;
      expect([name, value, accepts(type, mutated)]).toEqual([name, value, zod]);
      expect([name, value, zod]).toEqual([name, value, false]);
    }
  });

  it('names every field in both languages, with its privacy class, and refers to no other document', () => {
    const schema = jsonSchemaOf(type);
    const properties = Object.entries(schema['properties'] as Record<string, Record<string, unknown>>);
    expect(properties.map(([name]) => name)).toEqual(Object.keys(entity.fields));
    for (const [name, property] of properties) {
      const field = entity.fields[name];
      expect(property['x-hutong'], name).toMatchObject({
        title: field?.title,
        privacy: field?.privacy,
        sharing: { mode: expect.any(String), upTo: expect.any(String) },
      });
    }
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
    expect(schema['$id']).toBe(`https://hutong.dev/schemas/1.0/${type}.json`);
  });
});

it('leaves check digits to the other checks, and says so', () => {
  const record = { ...entities.Resident.example, citizenId: '110105194912310021' };
  expect(entities.Resident.schema.safeParse(record).success).toBe(false);
  expect(accepts('Resident', record)).toBe(true);
  expect(jsonSchemaOf('Resident')).toMatchObject({
    properties: {
      citizenId: {
        'x-hutong': { scheme: 'citizen-id', privacy: 'sensitive', mask: 'citizenId', sharing: { mode: 'none' } },
      },
    },
  });
});

it('counts the length of a text in characters, rare ones included, as the zod schema does', () => {
  for (const [length, valid] of [
    [50, true],
    [51, false],
  ] as const) {
    const record = { ...entities.Resident.example, name: '𠮷'.repeat(length) };
    expect([length, entities.Resident.schema.safeParse(record).success]).toEqual([length, valid]);
    expect([length, accepts('Resident', record)]).toEqual([length, valid]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { houseMapping } from '../__fixtures__/house-mapping.ts';
import { mappingJsonSchema, mappingSchema } from './mapping-schema.ts';

const at = (path: string): URL => new URL(`../../../../${path}`, import.meta.url);
const committed = JSON.parse(readFileSync(at('spec/crosswalks/mapping.schema.json'), 'utf8')) as object;
// A schema that had to be fetched would not compile here.
const fits = new Ajv2020({ strict: true, strictTypes: false }).compile(committed);

const folder = fileURLToPath(at('examples/crosswalk'));
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('mapping.yaml'),
);

describe('the JSON Schema of mapping files, by ajv and offline', () => {
  it('is the one that the package makes', () => {
    expect(committed).toEqual(mappingJsonSchema());
  });

  it.each(examples)('accepts examples/crosswalk/%s', (name) => {
    const mapping: unknown = parse(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(fits(mapping), JSON.stringify(fits.errors)).toBe(true);
    expect(mappingSchema.safeParse(mapping).success).toBe(true);
  });

  it('has examples to accept', () => {
    expect(examples.length).toBeGreaterThan(1);
    expect(fits(houseMapping), JSON.stringify(fits.errors)).toBe(true);
  });

  const record = { type: 'House', id: 'id', fields: { room: 'room' } };
  it.each<[string, object]>([
    ['no system', { system: undefined }],
    ['a system with a blank', { system: 'my system' }],
    ['another release', { specVersion: '0.9' }],
    ['no records', { records: [] }],
    ['a record without an id', { records: [{ type: 'House', fields: {} }] }],
    ['an unknown member', { record_s: [] }],
    ['an unknown member of a rule', { records: [{ ...record, fields: { room: { form: 'room' } } }] }],
    ['an empty column name', { records: [{ ...record, fields: { room: '' } }] }],
    ['a rule that is a number', { records: [{ ...record, fields: { room: 7 } }] }],
    ['one candidate under first', { records: [{ ...record, fields: { room: { first: ['a'] } } }] }],
    [
      'a reference system that is none',
      { records: [{ ...record, fields: { position: { point: { longitude: 'x', latitude: 'y', from: 'ITRF' } } } }] },
    ],
    ['a zone that is no offset', { source: { zone: 'Asia/Shanghai' } }],
    ['a file outside its folder', { tables: { t: { file: '../secret.csv', key: 'k' } } }],
    ['an absolute file', { tables: { t: { file: '/etc/passwd', key: 'k' } } }],
    ['a pointer without its stroke', { source: { rows: 'data' } }],
  ])('refuses %s, as the package does', (_, changes) => {
    const mapping = Object.fromEntries(
      Object.entries({ ...houseMapping, records: [record], ...changes }).filter(([, value]) => value !== undefined),
    );
    expect(fits(mapping)).toBe(false);
    expect(mappingSchema.safeParse(mapping).success).toBe(false);
  });
});

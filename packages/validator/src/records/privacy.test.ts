import { entities, isMaskedByDefault, type EntityType, type Field, type FieldMap } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from './create-record-validator.ts';

const validator = createRecordValidator();
const secret = '秘密-SECRET-4711';

/** Bad values of every shape that carry the secret. */
const shapes: readonly unknown[] = [
  secret,
  secret.repeat(100),
  { [secret]: 1, inner: secret },
  [secret, [secret]],
  `urn:hutong:device:example:${secret}`,
  'urn:hutong:device:example:SECRET-4711-house',
];

/** The paths of all fields that are personal or lie inside one. */
const personalPaths = (fields: FieldMap, path: readonly string[] = [], inside = false): string[][] =>
  Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    const here = [...path, name];
    const personal = inside || isMaskedByDefault(field.privacy);
    const item = field.kind.type === 'list' ? field.kind.items : field;
    const step = field.kind.type === 'list' ? [...here, '0'] : here;
    const inner = item.kind.type === 'object' ? personalPaths(item.kind.fields, step, personal) : [];
    return personal ? [here, ...inner] : inner;
  });

const withValue = (record: Record<string, unknown>, path: readonly string[], value: unknown): unknown => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...record, [name]: value };
  if (rest[0] === '0') return { ...record, [name]: [withValue({}, rest.slice(1), value)] };
  return { ...record, [name]: withValue({}, rest, value) };
};

const cases = (Object.keys(entities) as EntityType[]).flatMap((type) =>
  personalPaths(entities[type].fields).map((path) => [type, path] as const),
);

describe('no issue shows a personal value', () => {
  it('and there are such fields to try', () => {
    expect(cases.map(([type, path]) => `${type}.${path.join('.')}`)).toEqual(
      expect.arrayContaining([
        'Resident.citizenId',
        'Resident.phone',
        'Grid.staff.0.phone',
        'Device.watches',
        'Occupancy.house',
      ]),
    );
  });

  it.each(cases)('of %s %j', (type, path) => {
    for (const shape of shapes) {
      const issues = validator.validate(withValue({ ...entities[type].example }, path, shape));
      const own = issues.filter(({ code }) => code !== 'HT1008');
      expect(JSON.stringify(own)).not.toContain('SECRET-4711');
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../__fixtures__/arbitrary-field.ts';
import { fieldIssues } from '../__fixtures__/field-issues.ts';
import type { Entity } from '../entities/define-entity.ts';
import { list, object, text } from '../fields/define-field.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { within } from '../fields/within.ts';
import { entities, findEntity } from '../registry.ts';
import { maskPolicies, sharePolicy, shareListPolicy, type MaskPolicy } from './mask-policy.ts';
import { createMask, mask } from './mask.ts';
import { isMaskedByDefault } from './privacy-class.ts';
import { isTelling } from './telling-values.ts';

const all = Object.keys(entities).map((type) => [type, findEntity(type) as Entity] as const);
const { reader } = maskPolicies;
const masked = (record: Record<string, unknown>, policy: MaskPolicy = reader) => mask(record, policy).record;

const resident = {
  ...entities.Resident.example,
  name: '欧阳示例',
  citizenId: '11010519491231002X',
  phone: '13800000000',
  registeredAddress: '示例省示例市示例路1号2幢301室',
  extensions: { nickname: '小甲' },
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Every text of an open form inside a personal or sensitive field. */
function hiddenTexts(fields: FieldMap, record: Readonly<Record<string, unknown>>): string[] {
  const inside = (field: Field, value: unknown): string[] => {
    if (value === undefined) return [];
    const { kind } = field;
    if (kind.type === 'list') return (value as unknown[]).flatMap((item) => inside(within(field, kind.items), item));
    if (kind.type === 'object')
      return Object.entries(kind.fields).flatMap(([name, inner]) =>
        inside(within(field, inner), (value as never)[name]),
      );
    if (!isMaskedByDefault(field.privacy)) return [];
    if (kind.type === 'any') return Object.values(value as object).filter(isText);
    return ['text', 'reference', 'identifier', 'date', 'scalar'].includes(kind.type) ? [value].filter(isText) : [];
  };
  return Object.entries(fields).flatMap(([name, field]) => inside(field, record[name]));
}

/** Every text of a value, at any depth. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

describe('mask', () => {
  it('masks a resident as its fields declare, marks the copy and says what it did (HT-PRV-002)', () => {
    const result = mask(resident, reader);
    expect(result.record).toEqual({
      ...resident,
      name: '欧阳**',
      citizenId: '110***********002X',
      phone: '138****0000',
      registeredAddress: '示例省示例市***********',
      sex: '***',
      birthDate: '1949-**-**',
      ethnicity: '***',
      livesAlone: '***',
      extensions: { masked: true },
      maskedCopy: true,
    });
    expect(resident.name).toBe('欧阳示例');
    expect(result).toMatchObject({ policy: 'reader', withheld: 0 });
    expect(result.masked).toContainEqual({ pointer: '/citizenId', rule: 'citizenId' });
    expect(result.masked).toHaveLength(9);
  });

  it('leaves a record of which nothing is hidden as it is, without a mark', () => {
    const { example } = entities.Division;
    expect(mask(example, reader)).toEqual({ record: example, policy: 'reader', masked: [], withheld: 0 });
    expect(mask(resident, maskPolicies.whole).record).toEqual(resident);
  });

  it('is refused as a record by the standard itself once it is marked (HT-PRV-005)', () => {
    expect(entities.Grid.schema.safeParse(entities.Grid.example).success).toBe(true);
    expect(entities.Grid.schema.safeParse({ ...entities.Grid.example, maskedCopy: true }).success).toBe(false);
  });

  it('strikes out a hidden text wherever else it stands (HT-PRV-003)', () => {
    const event = { ...entities.Event.example, headline: '示例路八号有人报警', description: '示例路八号' };
    expect(masked(event)).toMatchObject({ headline: '*****有人报警', description: '***' });
    const id = 'urn:hutong:resident:example:11010519491231002X';
    const provenance = { system: '11010519491231002x', recordedBy: '欧阳示例' };
    expect(masked({ ...resident, id, citizenId: '11010519491231002X', provenance })).toMatchObject({
      id: 'urn:hutong:resident:masked:masked',
      provenance: { recordedBy: '****' },
    });
  });

  it('leaves out and counts members that no field declares, and tells nothing of their names (HT-PRV-004)', () => {
    const result = mask({ ...entities.House.example, 'owner 13800000000': '示例甲', room: '示例甲的房间' }, reader);
    expect(result).toMatchObject({ withheld: 1, record: { room: '***的房间', maskedCopy: true } });
    expect(JSON.stringify(result)).not.toContain('13800000000');
  });

  it('keeps of an unknown type only what every record has', () => {
    const { id, division } = entities.House.example;
    for (const type of ['Kite', 'constructor', '示例甲', undefined, 7])
      expect(mask({ type, id, division, colour: '示例甲' }, reader)).toMatchObject({
        record: { id, division, maskedCopy: true },
        withheld: 2,
      });
    expect(Object.keys(masked({ type: 'Kite', colour: 'red' }))).toEqual(['maskedCopy']);
  });

  it('hides what is not of the declared kind', () => {
    const { example } = entities.Grid;
    expect(masked({ ...example, staff: '示例甲 13800000000' })['staff']).toBe('***');
    expect(masked({ ...example, staff: ['示例甲'] })['staff']).toEqual(['***']);
    expect(masked({ ...example, name: { deep: '示例甲' }, householdCount: '13800000000' })).toMatchObject({
      name: '***',
      householdCount: '***',
    });
    expect(masked({ ...entities.Event.example, grade: '13800000000' })['grade']).toBe('***');
  });

  it('masks lists and objects that are personal as a whole, item by item where they have a rule', () => {
    const words = { zh: '词', en: 'Word' };
    const maskWords = createMask(
      {
        type: 'Words',
        fields: {
          names: list(text({ ...words, mask: 'name' }), { ...words, privacy: 'personal' }),
          home: object({ ...words, privacy: 'sensitive' }, { street: text(words) }),
          pets: list(object(words, { name: text({ ...words, privacy: 'personal', mask: 'name' }) }), words),
        },
      },
      reader,
    );
    const record = { names: ['示例甲', '示例乙'], home: { street: '示例路' }, pets: [{ name: '阿黄' }] };
    expect(maskWords(record).record).toEqual({
      names: ['示**', '示**'],
      home: '***',
      pets: [{ name: '阿*' }],
      maskedCopy: true,
    });
    expect(maskWords(record).masked.map(({ pointer }) => pointer)).toEqual([
      '/names/0',
      '/names/1',
      '/home',
      '/pets/0/name',
    ]);
  });

  it('takes whatever JSON can hold', () => {
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let depth = 0; depth < 20_000; depth++) inner = inner['deeper'] = {};
    inner['name'] = '示例甲';
    expect(masked({ ...entities.House.example, deep })).not.toHaveProperty('deep');
    const record = JSON.parse('{"type":"House","room":"301","__proto__":{"admin":true}}') as Record<string, unknown>;
    expect(mask(record, reader)).toMatchObject({ record: { type: 'House', room: '301' }, withheld: 1 });
    expect('admin' in masked(record)).toBe(false);
    for (const value of [null, 42, '示例甲', ['示例甲']])
      expect(createMask(entities.House, reader)(value)).toMatchObject({ record: { maskedCopy: true }, withheld: 1 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(...all), (junk, [type, { fields }]) => {
        const names = Object.keys(fields);
        const bent = Object.fromEntries(
          Object.values(junk).map((value, index) => [names[index % names.length], value]),
        );
        const result = mask({ ...junk, ...bent, type }, reader);
        expect(mask(result.record, reader).record).toEqual(result.record);
      }),
      { numRuns: 300 },
    );
  });

  it.each(all)('lets no personal text of any %s through, and changes a masked copy no more', (_, entity) => {
    fc.assert(
      fc.property(arbitraryRecord(entity), (record) => {
        expect(fieldIssues(entity, record)).toEqual([]);
        const copy = masked(record);
        // A day says nothing where a field holds a day of its own.
        const shown = textsOf(copy).filter((text) => !/^\d{4}-\d{2}-\d{2}/.test(text));
        for (const secret of hiddenTexts(entity.fields, record).filter(isTelling))
          expect(shown.filter((text) => text.includes(secret))).toEqual([]);
        expect(masked(copy)).toEqual(copy);
        const shared = masked(record, sharePolicy('street'));
        expect(masked(shared, sharePolicy('street'))).toEqual(shared);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['Event', 'EventAction', 'Warning', 'Observation'])('leaves the form of a masked %s valid', (type) => {
    const entity = findEntity(type) as Entity;
    fc.assert(
      fc.property(arbitraryRecord(entity), (record) => {
        const { maskedCopy: _, ...copy } = masked(record);
        expect(fieldIssues(entity, copy)).toEqual([]);
      }),
    );
  });
});

describe('mask for another unit', () => {
  const staff: Record<string, unknown> = {
    ...entities.StaffMember.example,
    phone: '13800000000',
    birthDate: '1980-01-01',
  };

  it('obeys the sharing default of each field (HT-PRV-006)', () => {
    expect(masked(staff, sharePolicy('city'))).toMatchObject({ name: staff['name'], phone: '13800000000', sex: '***' });
    expect(masked(staff, sharePolicy('province'))).toMatchObject({ name: '***', phone: '***' });
    expect(masked(resident, sharePolicy('street'))).toMatchObject({
      name: '***',
      populationType: '01',
      citizenId: '***',
    });
  });

  it('gives what a share list names, until it expires (HT-PRV-007)', () => {
    const item = { entityType: 'Resident', fields: ['name', 'phone'], masked: false, legalBasis: '示例办法' };
    const policy = shareListPolicy({ ...item, expiresOn: '2026-12-31' }, 'street', '2026-06-01');
    expect(masked(resident, policy)).toMatchObject({ name: '欧阳示例', phone: '13800000000', sex: '***' });
    const hiding = shareListPolicy({ ...item, masked: true }, 'street', '2026-06-01');
    expect(masked(resident, hiding)).toMatchObject({ name: '欧阳**', phone: '138****0000' });
    const expired = shareListPolicy({ ...item, expiresOn: '2026-01-01' }, 'street', '2026-06-01');
    expect(masked(resident, expired)['name']).toBe('***');
  });

  it('does not even say that a record of a special group exists, unless a share list names it', () => {
    const { example } = entities.ReleasedPerson;
    expect(masked(example, sharePolicy('community'))).toEqual({ maskedCopy: true });
    const item = { entityType: 'ReleasedPerson', fields: ['releasedOn'], masked: false, legalBasis: '示例办法' };
    const { id, type, releasedOn } = example;
    expect(masked(example, shareListPolicy(item, 'street', '2026-06-01'))).toMatchObject({
      id,
      type,
      releasedOn,
      resident: 'urn:hutong:resident:masked:masked',
      provenance: '***',
    });
  });

  it('links records by pseudonyms when the policy says so and a key is at hand', () => {
    const policy: MaskPolicy = { ...reader, id: 'research', pseudonymise: true };
    const pseudonym = (text: string) => `h${text.length}`;
    const subject = entities.CareSubject.example;
    expect(mask(subject, policy, { pseudonym }).record['resident']).toBe(
      `urn:hutong:resident:pseudonym:ph${String(subject['resident']).length}`,
    );
    expect(mask(subject, policy).record['resident']).toBe('urn:hutong:resident:masked:masked');
  });
});

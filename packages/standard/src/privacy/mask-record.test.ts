import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../__fixtures__/arbitrary-field.ts';
import type { Entity } from '../entities/define-entity.ts';
import { list, object, text } from '../fields/define-field.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { entities, findEntity } from '../registry.ts';
import { createMasker, maskRecord } from './mask-record.ts';
import { isMaskedByDefault } from './privacy-class.ts';

const all = Object.keys(entities).map((type) => findEntity(type) as Entity);

type Pair = { pointer: string; before: unknown; after: unknown };

/** Walks a record and its masked copy side by side and collects every place whose field is personal or sensitive. */
function personalPairs(fields: FieldMap, before: unknown, after: unknown, pointer = ''): Pair[] {
  const inside = (field: Field, b: unknown, a: unknown, at: string): Pair[] => {
    if (b === undefined) return [];
    if (isMaskedByDefault(field.privacy)) return [{ pointer: at, before: b, after: a }];
    if (field.kind.type === 'object') return personalPairs(field.kind.fields, b, a, at);
    if (field.kind.type !== 'list') return [];
    const { items } = field.kind;
    return (b as unknown[]).flatMap((item, index) => inside(items, item, (a as unknown[])[index], `${at}/${index}`));
  };
  return Object.entries(fields).flatMap(([name, field]) =>
    inside(field, (before as never)[name], (after as never)[name], `${pointer}/${name}`),
  );
}

describe('maskRecord', () => {
  it('masks a resident as its fields declare', () => {
    const record = {
      ...entities.Resident.example,
      name: '欧阳示例',
      citizenId: '11010519491231002X',
      phone: '13800000000',
      registeredAddress: '示例省示例市示例路1号2幢301室',
      extensions: { nickname: '小甲' },
    };
    expect(maskRecord(record)).toEqual({
      ...record,
      name: '欧阳**',
      citizenId: '110***********002X',
      phone: '138****0000',
      registeredAddress: '示例省示例市***********',
      sex: '***',
      birthDate: '1949-**-**',
      ethnicity: '***',
      livesAlone: '***',
      extensions: { masked: true },
    });
    expect(record.name).toBe('欧阳示例');
  });

  it('reaches into lists and objects', () => {
    const staff = [{ staffId: 'worker-01', role: 'grid-worker', name: '示例甲', phone: '13800000000' }];
    const masked = maskRecord({ ...entities.Grid.example, staff });
    expect(masked['staff']).toEqual([
      { staffId: 'worker-01', role: 'grid-worker', name: '示**', phone: '138****0000' },
    ]);
  });

  it('hides members that a known type does not define', () => {
    expect(maskRecord({ ...entities.House.example, ownerName: '示例甲' })).toMatchObject({ ownerName: '***' });
  });

  it('leaves a record of an unknown type as it is, but for its extensions', () => {
    expect(maskRecord({ type: 'Kite', colour: 'red', extensions: { owner: '示例甲' } })).toEqual({
      type: 'Kite',
      colour: 'red',
      extensions: { masked: true },
    });
    expect(maskRecord({ type: 'Kite', colour: 'red' })).toEqual({ type: 'Kite', colour: 'red' });
    expect(maskRecord({ type: 'constructor', colour: 'red' })).toEqual({ type: 'constructor', colour: 'red' });
  });

  it('masks lists and objects that are personal as a whole, item by item where they have a rule', () => {
    const words = { zh: '词', en: 'Word' };
    const mask = createMasker({
      names: list(text({ ...words, mask: 'name' }), { ...words, privacy: 'personal' }),
      home: object({ ...words, privacy: 'sensitive' }, { street: text(words) }),
      pets: list(object(words, { name: text({ ...words, privacy: 'personal', mask: 'name' }) }), words),
      car: object(words, { plate: text({ ...words, privacy: 'personal', mask: 'plate' }) }),
    });
    const record = {
      names: ['示例甲', '示例乙'],
      home: { street: '示例路' },
      pets: [{ name: '阿黄' }],
      car: { plate: '皖A12345' },
    };
    expect(mask(record)).toEqual({
      names: ['示**', '示**'],
      home: '***',
      pets: [{ name: '阿*' }],
      car: { plate: '皖A***45' },
    });
    expect(mask({ names: '示例甲', home: undefined, pets: { name: '阿黄' }, car: '皖A12345' })).toEqual({
      names: '***',
      home: undefined,
      pets: '***',
      car: '***',
    });
  });

  it('gives the copy no prototype from the outside', () => {
    const record = JSON.parse('{"type":"House","room":"301","__proto__":{"admin":true}}') as Record<string, unknown>;
    expect(maskRecord(record)).toEqual({ type: 'House', room: '301' });
    expect('admin' in maskRecord(record)).toBe(false);
  });

  it('hides what is not of the declared shape', () => {
    expect(maskRecord({ ...entities.Grid.example, staff: '示例甲 13800000000' })['staff']).toBe('***');
    expect(maskRecord({ ...entities.Grid.example, staff: ['示例甲'] })['staff']).toEqual(['***']);
  });

  it.each(all.map((entity) => [entity.type, entity] as const))(
    'lets no personal value of any %s through',
    (_, entity) => {
      fc.assert(
        fc.property(arbitraryRecord(entity), (record) => {
          expect(entity.schema.safeParse(record).error?.issues).toBeUndefined();
          const masked = maskRecord(record);
          expect(Object.keys(masked)).toEqual(Object.keys(record));
          for (const { pointer, before, after } of personalPairs(entity.fields, record, masked))
            expect(after, pointer).not.toEqual(before);
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(['Event', 'EventAction', 'Warning', 'Observation'])('leaves a masked %s valid', (type) => {
    const entity = findEntity(type) as Entity;
    fc.assert(
      fc.property(arbitraryRecord(entity), (record) => {
        expect(entity.schema.safeParse(maskRecord(record)).error?.issues).toBeUndefined();
      }),
    );
  });
});

import { createRecordValidator } from '@hutong/validator';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseMapping, houseRow } from '../__fixtures__/house-mapping.ts';
import type { AuthoredMapping } from '../mapping/mapping-schema.ts';
import { compileMapping } from './compile-mapping.ts';

const crosswalk = await compileMapping(houseMapping);

const pageOf = async (changes: Partial<AuthoredMapping>): Promise<string[]> => {
  try {
    await compileMapping({ ...houseMapping, ...changes });
  } catch (error) {
    const { facts } = error as { facts: { problems: { pointer: string; message: { en: string } }[] } };
    return facts.problems.map(({ pointer, message }) => `${pointer} ${message.en}`);
  }
  return expect.unreachable('the mapping was accepted');
};

const oneField = (
  type: string,
  field: string,
  rule: AuthoredMapping['records'][number]['id'],
): Partial<AuthoredMapping> => ({
  records: [{ type, id: 'id', fields: { [field]: rule } }],
});

describe('a compiled mapping', () => {
  it('gives valid records and takes them back', () => {
    const { records, issues } = crosswalk.toStandard(houseRow);
    expect(issues).toEqual([]);
    const validator = createRecordValidator();
    for (const { record } of records) expect(validator.validate(record)).toEqual([]);
    expect(records[0]?.record).toMatchObject({ id: 'urn:hutong:house:test:1~E5~B9~A2-101', area: 89.5, use: '001' });
    const { row } = crosswalk.fromStandard(records.map(({ record }) => record));
    const { 备注: _, ...carried } = houseRow;
    expect(row).toEqual(carried);
  });

  it('leaves out a record whose condition does not hold, and takes texts for none as no value', () => {
    const { records } = crosswalk.toStandard({ ...houseRow, 姓名: '', 用途: ' 无 ' });
    expect(records.map(({ record }) => record['type'])).toEqual(['House']);
    expect(records[0]?.record).not.toHaveProperty('use');
  });

  it('names the source field of what it cannot read, masks what is personal, and goes on', () => {
    const { records, issues } = crosswalk.toStandard({ ...houseRow, 用途: '仓库', 生日: '1949/13/31' });
    expect(issues.map(({ code, sources, recordType }) => [code, sources, recordType])).toEqual([
      ['HT9002', ['用途'], 'House'],
      ['HT9003', ['生日'], 'Resident'],
    ]);
    expect(issues[1]?.message.en).not.toContain('13/31');
    expect(records).toHaveLength(2);
    expect(records[0]?.sourcesOf('/area')).toEqual(['面积']);
    expect(records[0]?.sourcesOf('/id')).toEqual(['楼', '室']);
    expect(records[0]?.sourcesOf('/division')).toEqual([]);
  });

  it('names what does not come back exactly when it is compiled', () => {
    expect(crosswalk.losses).toEqual([
      expect.objectContaining({ recordType: 'House', field: 'use', comesBack: true, sources: ['用途'] }),
    ]);
  });

  it('never throws, whatever the row and the records hold', () => {
    const values = fc.dictionary(
      fc.constantFrom(...Object.keys(houseRow), '__proto__', 'constructor'),
      fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.jsonValue()),
    );
    fc.assert(
      fc.property(values, (row) => {
        const { records } = crosswalk.toStandard(row);
        crosswalk.fromStandard([...records.map(({ record }) => record), row]);
        expect(Object.getPrototypeOf(records[0]?.record ?? {})).toBe(Object.prototype);
      }),
    );
  });

  it('brings every row of its dialect back as it was', () => {
    const text = fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z0-9]{1,6}$/u).filter((value) => value !== '无');
    const row = fc.record({
      楼: text,
      室: text,
      用途: fc.constantFrom('住宅', '商铺'),
      面积: fc.integer({ min: 1, max: 9999 }).map((tenths) => `${tenths / 10}㎡`),
      编号: text,
      姓名: text,
      性别: fc.constantFrom('男性', '女性'),
      生日: fc
        .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
        .map((day) => `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`),
    });
    fc.assert(
      fc.property(row, (given) => {
        const { records, issues } = crosswalk.toStandard(given);
        expect(issues).toEqual([]);
        expect(crosswalk.fromStandard(records.map(({ record }) => record)).row).toEqual(given);
      }),
    );
  });
});

describe('a wrong mapping is refused with', () => {
  it.each([
    ['an unknown type', oneField('Hause', 'room', 'x'), 'did you mean House?'],
    ['an unknown field', oneField('House', 'rom', 'x'), 'House has no field "rom"; did you mean room?'],
    ['two origins', oneField('House', 'room', { from: 'x', value: 'y' }), 'exactly one of from'],
    ['no origin', oneField('House', 'room', { suffix: 'y' }), 'exactly one of from'],
    [
      'a code that the list lacks',
      oneField('House', 'use', { from: 'x', codes: { a: '999' } }),
      'house-use has no 999',
    ],
    ['a constant that the list lacks', oneField('House', 'use', { value: 'x' }), 'house-use has no x'],
    ['an unnamed code map', oneField('House', 'use', { from: 'x', codes: 'uses' }), 'no "uses" under codes'],
    [
      'a table that is not there',
      oneField('House', 'room', { from: 'x', lookup: { table: 't', take: 'y' } }),
      'no "t" under tables',
    ],
    ['a day for an instant', oneField('Observation', 'observedAt', { from: 'x', time: 'YYYY-MM-DD' }), 'needs hours'],
    ['a form without a day', oneField('Resident', 'birthDate', { from: 'x', time: 'YYYY' }), 'No form of a date'],
    [
      'units that do not fit',
      oneField('House', 'area', { from: 'x', unit: { from: 'kg' } }),
      'kg cannot be converted to m2',
    ],
    [
      'a unit for a field without one',
      oneField('Observation', 'value', { from: 'x', unit: { from: 'kg' } }),
      'name one under to',
    ],
    ['a broken expression', oneField('House', 'room', { expression: 'row.x +' }), 'CEL expression is wrong'],
    [
      'a broken pattern',
      oneField('House', 'room', { from: 'x', match: { pattern: '(' } }),
      'regular expression is wrong',
    ],
    [
      'CGCS2000 turned into GCJ-02',
      oneField('Device', 'position', { point: { longitude: 'x', latitude: 'y', from: 'CGCS2000', to: 'GCJ02' } }),
      'no conversion',
    ],
    [
      'BD-09 as a result',
      oneField('Device', 'position', { point: { longitude: 'x', latitude: 'y', from: 'BD09' } }),
      'The standard has no BD09',
    ],
  ])('%s', async (_, changes, words) => {
    expect((await pageOf(changes)).join('\n')).toContain(words);
  });

  it('an instant without a zone', async () => {
    const { zone: _, ...source } = houseMapping.source ?? {};
    const changes = { source, ...oneField('Observation', 'observedAt', { from: 'x', time: 'YYYY-MM-DD HH:mm' }) };
    expect(await pageOf(changes)).toEqual([
      '/records/0/fields/observedAt/time The zone has to be stated (zone, or source.zone)',
    ]);
  });
});

describe('rules', () => {
  const field = async (type: string, name: string, rule: AuthoredMapping['records'][number]['id'], row: object) => {
    const compiled = await compileMapping({ ...houseMapping, ...oneField(type, name, rule) });
    const { records, issues } = compiled.toStandard({ id: '1', ...row });
    const back = compiled.fromStandard(records.map(({ record }) => record)).row;
    return { value: records[0]?.record[name], codes: issues.map(({ code }) => code), back };
  };

  it('split a column that several rules share, and put it together again', async () => {
    const compiled = await compileMapping({
      ...houseMapping,
      records: [
        {
          type: 'House',
          id: 'id',
          fields: {
            unit: { from: '门牌', split: { at: '-', part: 0 } },
            room: { from: '门牌', split: { at: '-', part: 1 } },
          },
        },
      ],
    });
    const { records } = compiled.toStandard({ id: '1', 门牌: '2-301' });
    expect(records[0]?.record).toMatchObject({ unit: '2', room: '301' });
    expect(compiled.fromStandard(records.map(({ record }) => record)).row).toEqual({ id: '1', 门牌: '2-301' });
  });

  it('convert units both ways', async () => {
    const rule = { from: 't', unit: { from: '[degF]', to: 'Cel' } };
    expect(await field('Observation', 'value', rule, { t: '71.6' })).toEqual({
      value: 22,
      codes: [],
      back: { id: '1', t: 71.6 },
    });
    expect(await field('Observation', 'value', rule, { t: 'warm' })).toMatchObject({ codes: ['HT9003'] });
  });

  it('move positions from GCJ-02 to WGS-84 and back within the digits of the dialect', async () => {
    const rule = { point: { longitude: 'x', latitude: 'y', from: 'GCJ02', to: 'WGS84', digits: 5 } } as const;
    const { value, back } = await field('Device', 'position', rule, { x: '117.30551', y: '31.79803' });
    expect(value).toEqual({ longitude: 117.2999607, latitude: 31.7999906, crs: 'WGS84' });
    expect(back).toEqual({ id: '1', x: 117.30551, y: 31.79803 });
    expect(await field('Device', 'position', rule, { x: '117.3' })).toMatchObject({ codes: ['HT9003'] });
  });

  it('take the group of a pattern, and write it back by its template', async () => {
    const rule = { from: 'x', match: { pattern: '^(\\d+)室$', write: '{value}室' } };
    expect(await field('House', 'room', rule, { x: '301室' })).toEqual({
      value: '301',
      codes: [],
      back: { id: '1', x: '301室' },
    });
    expect(await field('House', 'room', rule, { x: '三楼' })).toMatchObject({ codes: ['HT9003'] });
  });

  it('evaluate expressions and their inverses', async () => {
    const rule = {
      expression: "row.a + '-' + row.b",
      inverse: { a: "record.room.split('-')[0]", b: "record.room.split('-')[1]" },
    };
    expect(await field('House', 'room', rule, { a: 'x', b: 'y' })).toEqual({
      value: 'x-y',
      codes: [],
      back: { id: '1', a: 'x', b: 'y' },
    });
    expect(await field('House', 'room', rule, { a: 'x' })).toMatchObject({ codes: ['HT9005'] });
  });

  it('split lists, and each item goes through the steps', async () => {
    const rule = { from: 'x', list: { at: '、' }, urn: 'Observation' };
    expect(await field('Warning', 'evidence', rule, { x: 'a、b' })).toEqual({
      value: ['urn:hutong:observation:test:a', 'urn:hutong:observation:test:b'],
      codes: [],
      back: { id: '1', x: 'a、b' },
    });
  });

  it('use a default only where it is stated and nothing stands', async () => {
    expect(await field('House', 'use', { from: 'x', codes: 'use', default: '033' }, {})).toMatchObject({
      value: '033',
    });
    expect(await field('House', 'use', { from: 'x', codes: 'use', default: '033' }, { x: '?' })).toMatchObject({
      value: undefined,
      codes: ['HT9002'],
    });
  });

  it('take the first of several fields', async () => {
    expect(await field('House', 'room', { first: ['x', '/y/z'] }, { y: { z: 7 } })).toEqual({
      value: '7',
      codes: [],
      back: { id: '1', x: '7' },
    });
  });
});

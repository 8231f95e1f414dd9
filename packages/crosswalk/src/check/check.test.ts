import { describe, expect, it } from 'vitest';
import { houseMapping } from '../__fixtures__/house-mapping.ts';
import { compileMapping } from '../compile/compile-mapping.ts';
import { checkMapping } from './check-mapping.ts';
import { suggestMapping } from './suggest-mapping.ts';

describe('checkMapping', () => {
  it('finds every required field of a complete mapping filled', async () => {
    const { complete, records } = checkMapping(await compileMapping(houseMapping));
    expect(complete).toBe(true);
    expect(records[0]).toMatchObject({ type: 'House', missing: [] });
    expect(records[0]?.unused).toContain('floor');
  });

  it('names the required fields that no rule fills', async () => {
    const records = [{ type: 'House', id: 'id', fields: { room: 'x' } }];
    const { complete, records: checked } = checkMapping(await compileMapping({ ...houseMapping, records }));
    expect(complete).toBe(false);
    expect(checked[0]?.missing).toEqual(['building']);
  });
});

describe('suggestMapping', () => {
  const sample = [
    { 居民编号: '1', 姓名: '示例甲', 性别: '男性', 出生日期: '1949/12/31', 民族: '汉族', 车牌: 'x' },
    { 居民编号: '2', 姓名: '示例乙', 性别: '女性', 出生日期: '1952/3/8', 民族: '?', 车牌: 'y' },
  ];
  const { suggestions, idHeader, missing } = suggestMapping('Resident', Object.keys(sample[0] ?? {}), sample);
  const of = (header: string) => suggestions.find((suggestion) => suggestion.header === header);

  it('knows columns by their titles, codes by theirs, and forms of dates by the sample', () => {
    expect(of('姓名')).toMatchObject({ field: 'name', confidence: 'exact', rule: '姓名' });
    expect(of('性别')).toMatchObject({ field: 'sex', rule: { from: '性别', codes: 'titles' }, fits: 1 });
    expect(of('出生日期')).toMatchObject({ field: 'birthDate', rule: { time: 'YYYY/M/D' }, fits: 1 });
    expect(of('民族')).toMatchObject({ field: 'ethnicity', fits: 0.5 });
  });

  it('says what it does not know', () => {
    expect(of('车牌')).toEqual({ header: '车牌', confidence: 'none' });
    expect(idHeader).toBe('居民编号');
    expect(missing).toContain('populationType');
  });

  it('refuses an unknown type', () => {
    expect(() => suggestMapping('Nope', [], [])).toThrowError(/HT1011/);
  });
});

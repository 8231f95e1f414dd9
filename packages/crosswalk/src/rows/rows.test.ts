import { expect, it } from 'vitest';
import { houseMapping, houseRow } from '../__fixtures__/house-mapping.ts';
import { compileMapping } from '../compile/compile-mapping.ts';
import { createLossTally } from '../measure/create-loss-tally.ts';
import { createTranslator } from './create-translator.ts';
import { groupRecords } from './group-records.ts';

const crosswalk = await compileMapping(houseMapping);
const second = { ...houseRow, 编号: 'Z-2', 姓名: '示例乙' };

it('gives a record that rows repeat once, and names a contradiction with both places', () => {
  const translate = createTranslator(crosswalk);
  expect(translate(houseRow, 'a.csv:2').records).toHaveLength(2);
  expect(translate(second, 'a.csv:3')).toMatchObject({ records: [{ record: { type: 'Resident' } }], issues: [] });
  const { issues } = translate({ ...second, 编号: 'Z-3', 面积: '1㎡' }, 'a.csv:4');
  expect(issues).toEqual([expect.objectContaining({ code: 'HT9007', pointer: '/楼' })]);
  expect(issues[0]?.message.en).toContain('a.csv:2');
  expect(translate([], 'a.csv:5').issues).toEqual([expect.objectContaining({ code: 'HT1002' })]);
});

it('leads from a pointer into a record to the pointer into the row', () => {
  const [house] = createTranslator(crosswalk)(houseRow, 'a.csv:2').records;
  expect(house?.sourceOf('/area')).toBe('/面积');
  expect(house?.sourceOf('/division')).toBeUndefined();
});

it('measures what is carried, left out, lost, and what comes back', () => {
  const tally = createLossTally(crosswalk);
  for (const row of [houseRow, { ...second, 用途: '店面', 面积: '89.50㎡', 电话: '0' }])
    tally.add(row, crosswalk.toStandard(row));
  const { source, records, rows } = tally.finish();
  const fate = (field: string) => source.find((entry) => entry.field === field);
  expect({ rows, records }).toEqual({ rows: 2, records: { House: 2, Resident: 2 } });
  expect(fate('室')).toMatchObject({ fate: 'carried', rows: 2, equal: 2 });
  expect(fate('用途')).toMatchObject({ fate: 'carried', equal: 1, changed: 1 });
  expect(fate('面积')).toMatchObject({ equal: 1, changed: 1 });
  expect(fate('备注')).toMatchObject({ fate: 'ignored', reason: '内部备注', missing: 2 });
  expect(fate('电话')).toMatchObject({ fate: 'lost', rows: 1, missing: 1 });
});

it('puts records of the standard together into rows of the dialect', () => {
  const records = [houseRow, second].flatMap((row) => crosswalk.toStandard(row).records.map(({ record }) => record));
  const other = { type: 'Device', id: 'urn:hutong:device:test:d' };
  const { groups, rest } = groupRecords(crosswalk, [...records.slice(0, 2), other]);
  expect(rest).toEqual([other]);
  expect(groups.flat()).toHaveLength(2);
});

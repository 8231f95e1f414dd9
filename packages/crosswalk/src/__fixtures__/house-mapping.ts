import type { AuthoredMapping } from '../mapping/mapping-schema.ts';

/** A small mapping of a flat table to houses and their residents. */
export const houseMapping: AuthoredMapping = {
  mapping: 'test',
  specVersion: '1.0',
  system: 'test',
  source: { trim: true, empty: ['无'], zone: '+08:00', ignore: { 备注: '内部备注' } },
  codes: { use: { map: { 住宅: '001', 商铺: '016', 店面: '016' } } },
  record: { division: { value: '340111999001' } },
  records: [
    {
      type: 'House',
      id: { join: ['楼', '室'], with: '-' },
      fields: {
        building: { from: '楼', urn: 'Building' },
        room: '室',
        use: { from: '用途', codes: 'use' },
        area: { from: '面积', suffix: '㎡' },
      },
    },
    {
      type: 'Resident',
      when: "row['姓名'] != ''",
      id: '编号',
      fields: {
        name: '姓名',
        populationType: { value: '01' },
        sex: { from: '性别', codes: 'titles' },
        birthDate: { from: '生日', time: { form: ['YYYY/M/D', 'YYYYMMDD'] } },
      },
    },
  ],
};

/** A row of its dialect; the person is invented. */
export const houseRow = {
  楼: '1幢',
  室: '101',
  用途: '住宅',
  面积: '89.5㎡',
  编号: 'Z-1',
  姓名: '示例甲',
  性别: '女性',
  生日: '1949/12/31',
  备注: 'x',
};

import { gbT31000BuildingUseCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { houseStructureCodes } from '../../codes/national-lists.generated.ts';
import { code, integer, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { area, count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A building. */
export const Building = defineEntity({
  type: 'Building',
  element: 'house',
  title: { zh: '楼栋', en: 'Building' },
  description: { zh: '社区内的一栋建筑', en: 'A building of the community' },
  matchKey: ['address', 'name'],
  fields: () => ({
    name: text({ zh: '楼栋名称', en: 'Name', maxLength: 100, privacy: 'public', requirement: 'HT-HOU-001' }),
    address: text({ zh: '地址', en: 'Address', maxLength: 200, privacy: 'public' }),
    grid: optional(reference('Grid', { zh: '所属网格', en: 'Grid', requirement: 'HT-HOU-002' })),
    use: optional(
      code(gbT31000BuildingUseCodes, { zh: '建筑用途', en: 'Use', privacy: 'public', source: 'GB/T 31000-2015 5.17' }),
    ),
    structure: optional(code(houseStructureCodes, { zh: '建筑结构', en: 'Structure', privacy: 'public' })),
    floors: optional(
      integer({ zh: '地上层数', en: 'Floors above ground', minimum: 1, maximum: 200, unit: '1', privacy: 'public' }),
    ),
    units: optional(integer({ zh: '单元数', en: 'Units', minimum: 1, maximum: 50, unit: '1', privacy: 'public' })),
    estate: optional(
      text({
        zh: '小区名称',
        en: 'Housing estate',
        maxLength: 100,
        privacy: 'public',
        source: 'GB/T 31000-2015 table 9 no. 1',
      }),
    ),
    floorArea: optional(
      area({ zh: '建筑面积', en: 'Floor area', privacy: 'public', source: 'GB/T 31000-2015 table 9 no. 3' }),
    ),
    householdCount: optional(count({ zh: '楼栋户数', en: 'Households', source: 'GB/T 31000-2015 table 9 no. 6' })),
    residentCount: optional(count({ zh: '楼栋人数', en: 'Residents', source: 'GB/T 31000-2015 table 9 no. 7' })),
    builtYear: optional(
      integer({ zh: '建成年份', en: 'Year built', minimum: 1800, maximum: 2100, unit: 'a', privacy: 'public' }),
    ),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public', requirement: 'HT-HOU-003' })),
  }),
  example: exampleRecord('Building', 'b-01', {
    name: '1幢',
    address: '示例路1号',
    grid: exampleId('Grid', 'g-01'),
    use: '01',
    structure: '03',
    floors: 18,
    units: 2,
    builtYear: 2008,
    position: { longitude: 117.3, latitude: 31.8, crs: 'CGCS2000' },
  }),
});

/** A record of type `Building`. */
export type Building = RecordOf<typeof Building>;

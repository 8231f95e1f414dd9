import { bilingual } from '@hutong/standard';
import { exampleOf, memberExample, recordsExample } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const house = (localId: string, room: string) => exampleOf('House', localId, { unit: '1', room });
const building = exampleOf('Building', 'b-01', { name: '1幢', address: '示例路1号' });
const community = exampleOf('Division', 'c-01', {
  boundary: {
    ring: [
      [117.2, 31.7],
      [117.4, 31.7],
      [117.4, 31.9],
      [117.2, 31.9],
      [117.2, 31.7],
    ],
    crs: 'CGCS2000',
  },
});
const at = (longitude: number, latitude: number) => ({ longitude, latitude, crs: 'CGCS2000' });

/** HT2001–HT2005: ids, references, subjects and positions. */
export const dataSetRules: AuthoredRules = {
  HT2001: {
    severity: 'error',
    why: bilingual('同一标识的第二条记录会覆盖第一条', 'The second record of an id overwrites the first'),
    example: recordsExample(
      [building, house('h-1', '301'), house('h-1', '302')],
      [building, house('h-1', '301'), house('h-2', '302')],
    ),
  },
  HT2002: {
    severity: 'error',
    why: bilingual(
      '指向不存在记录的引用，使人、房、物之间断开',
      'A reference to nothing cuts the tie between persons, houses and things',
    ),
    example: recordsExample(
      [building, exampleOf('House', 'h-1', { building: 'urn:hutong:building:example:b-10' })],
      [building, exampleOf('House', 'h-1', { building: 'urn:hutong:building:example:b-01' })],
    ),
  },
  HT2003: {
    severity: 'error',
    why: bilingual(
      '同一对象有两个标识时，一处更新另一处不变，统计也会重复计数',
      'With two ids for one subject, an update reaches one of them only, and counts are too high',
    ),
    example: recordsExample(
      [building, house('h-1', '301'), house('h-2', '301')],
      [building, house('h-1', '301'), house('h-2', '302')],
    ),
  },
  HT2004: {
    severity: 'error',
    why: bilingual(
      '位置不在所属区域内，派单会找错人，地图会落错点',
      'With a position outside its area, the wrong people are sent, and the map shows the wrong spot',
    ),
    example: recordsExample(
      [community, { ...building, position: at(117.5, 31.8) }],
      [community, { ...building, position: at(117.3, 31.8) }],
    ),
  },
  HT2005: {
    severity: 'error',
    why: bilingual(
      '指向其他类型记录的引用读不出预期的内容',
      'What a reference to another type leads to has not the members that are looked for',
    ),
    example: memberExample(
      'House',
      { building: 'urn:hutong:grid:example:g-01' },
      { building: 'urn:hutong:building:example:b-01' },
    ),
  },
};

import { htOccupancyRoleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Who lives in or owns which house, and since when. */
export const Occupancy = defineEntity({
  type: 'Occupancy',
  element: 'house',
  title: { zh: '居住关系', en: 'Occupancy' },
  description: { zh: '人与房屋的关系', en: 'The relation of a person to a house' },
  matchKey: ['resident', 'house', 'role'],
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal', requirement: 'HT-HOU-006' }),
    house: reference('House', { zh: '房屋', en: 'House', privacy: 'personal', requirement: 'HT-HOU-007' }),
    role: code(htOccupancyRoleCodes, { zh: '关系', en: 'Role' }),
    since: optional(date({ zh: '起始日期', en: 'Since' })),
    until: optional(date({ zh: '结束日期', en: 'Until' })),
  }),
  rules: [inOrder('since', 'until')],
  example: exampleRecord('Occupancy', 'o-000001', {
    resident: exampleId('Resident', 'r-000001'),
    house: exampleId('House', 'h-000001'),
    role: 'owner',
    since: '2010-05-01',
  }),
});

/** A record of type `Occupancy`. */
export type Occupancy = RecordOf<typeof Occupancy>;

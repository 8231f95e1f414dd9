import { htStaffRoleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, identifier, list, object, optional, text } from '../../fields/define-field.ts';
import { polygon } from '../../values/polygon.ts';
import { area, count } from '../../values/quantity-fields.ts';
import { dutyContact } from '../../values/duty-contact.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleDivision, exampleRecord } from '../example-record.ts';
import { gridCode } from '../../identifiers/grid-code.ts';
import { gridWithinDivision } from '../../rules/division-rules.ts';
import { closedRing } from '../../rules/closed-ring.ts';

const staffMember = object(
  { zh: '责任人', en: 'Responsible person' },
  {
    staffId: text({ zh: '人员编号', en: 'Staff id', maxLength: 64 }),
    name: optional(
      text({ zh: '姓名', en: 'Name', maxLength: 50, privacy: 'personal', mask: 'name', sharing: dutyContact }),
    ),
    role: code(htStaffRoleCodes, { zh: '角色', en: 'Role' }),
    phone: optional(
      text({ zh: '联系方式', en: 'Contact', maxLength: 50, privacy: 'personal', mask: 'phone', sharing: dutyContact }),
    ),
  },
);

/** A grid: the smallest area with a responsible worker. */
export const Grid = defineEntity({
  type: 'Grid',
  element: 'place',
  title: { zh: '网格', en: 'Grid' },
  description: { zh: '社区内的责任网格', en: 'An area of the community with responsible staff' },
  source: 'GB/T 34300-2017, GB/T 31000-2015 table 8',
  matchKey: ['code'],
  fields: () => ({
    code: identifier(gridCode, {
      zh: '网格编码',
      en: 'Grid code',
      privacy: 'public',
      description: { zh: '12位社区代码加3位顺序号', en: '12-digit community code and 3-digit serial' },
      requirement: 'HT-PLA-003',
    }),
    name: text({ zh: '网格名称', en: 'Name', maxLength: 100, privacy: 'public' }),
    staff: list(staffMember, { zh: '责任人员', en: 'Responsible staff', requirement: 'HT-PLA-004' }),
    householdCount: optional(count({ zh: '网格户数', en: 'Households', source: 'GB/T 31000-2015 table 8 no. 12' })),
    area: optional(area({ zh: '网格面积', en: 'Area', source: 'GB/T 31000-2015 table 8 no. 13' })),
    boundary: optional(polygon({ zh: '边界', en: 'Boundary', privacy: 'public' })),
  }),
  rules: [gridWithinDivision, closedRing],
  example: exampleRecord('Grid', 'g-01', {
    code: `${exampleDivision}001`,
    name: '第一网格',
    staff: [{ staffId: 'worker-01', role: 'grid-worker' }],
  }),
});

/** A record of type `Grid`. */
export type Grid = RecordOf<typeof Grid>;

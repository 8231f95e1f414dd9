import {
  gbT31000BuildingUseCodes,
  gbT31000RentalHazardTypeCodes,
  gbT31000RentalUseCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { htRentalStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { personName, personalAddress, phoneNumber } from '../../values/contact-fields.ts';
import { citizenIdNumber, identityDocument } from '../../values/identity-fields.ts';
import { position } from '../../values/position.ts';
import { area, money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Who lets a house to whom. */
export const RentalRecord = defineEntity({
  type: 'RentalRecord',
  element: 'house',
  title: { zh: '出租登记', en: 'Rental record' },
  description: { zh: '房屋的出租与承租信息', en: 'Who lets a house to whom' },
  source: 'GB/T 31000-2015 table 16',
  matchKey: ['house', 'number'],
  fields: () => ({
    house: reference('House', { zh: '房屋', en: 'House', privacy: 'personal', requirement: 'HT-HOU-009' }),
    number: optional(
      text({ zh: '房屋编号', en: 'Number of the house', maxLength: 50, source: 'GB/T 31000-2015 table 16 no. 1' }),
    ),
    address: optional(personalAddress({ zh: '房屋地址', en: 'Address', source: 'GB/T 31000-2015 table 16 no. 2' })),
    buildingUse: optional(
      code(gbT31000BuildingUseCodes, {
        zh: '建筑用途',
        en: 'Building use',
        source: 'GB/T 31000-2015 5.17, table 16 no. 3',
      }),
    ),
    area: optional(area({ zh: '建筑面积', en: 'Floor area', source: 'GB/T 31000-2015 table 16 no. 4' })),
    use: code(gbT31000RentalUseCodes, {
      zh: '出租用途',
      en: 'Use',
      source: 'GB/T 31000-2015 5.18, table 16 no. 10',
      requirement: 'HT-HOU-010',
    }),
    hazardTypes: optional(
      list(code(gbT31000RentalHazardTypeCodes, { zh: '隐患类型', en: 'Hazards' }), {
        zh: '隐患类型',
        en: 'Hazards',
        minItems: 1,
        maxItems: 50,
        source: 'GB/T 31000-2015 5.19, table 16 no. 11',
      }),
    ),
    owner: optional(
      object(
        { zh: '房主', en: 'Owner', privacy: 'personal' },
        {
          name: personName({ zh: '姓名', en: 'Name', source: 'GB/T 31000-2015 table 16 no. 7' }),
          phone: optional(phoneNumber({ zh: '联系方式', en: 'Phone', source: 'GB/T 31000-2015 table 16 no. 8' })),
          document: optional(identityDocument({ zh: '证件', en: 'Identity document' })),
          address: optional(
            personalAddress({ zh: '现居详址', en: 'Address of residence', source: 'GB/T 31000-2015 table 16 no. 9' }),
          ),
        },
      ),
    ),
    tenants: optional(
      list(
        object(
          { zh: '承租人', en: 'Tenants', privacy: 'personal' },
          {
            name: personName({ zh: '姓名', en: 'Name', source: 'GB/T 31000-2015 table 16 no. 13' }),
            phone: optional(phoneNumber({ zh: '联系方式', en: 'Phone', source: 'GB/T 31000-2015 table 16 no. 14' })),
            citizenId: optional(
              citizenIdNumber({ zh: '公民身份号码', en: 'Citizen id', source: 'GB/T 31000-2015 table 16 no. 12' }),
            ),
            resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
          },
        ),
        { zh: '承租人', en: 'Tenants', minItems: 1, maxItems: 100, privacy: 'personal' },
      ),
    ),
    from: optional(date({ zh: '租期起', en: 'From' })),
    to: optional(date({ zh: '租期止', en: 'To' })),
    rent: optional(money({ zh: '月租金', en: 'Rent a month', privacy: 'personal' })),
    filedOn: optional(date({ zh: '备案日期', en: 'Filed on' })),
    state: optional(code(htRentalStateCodes, { zh: '状态', en: 'State' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
  }),
  rules: [inOrder('from', 'to')],
  example: exampleRecord('RentalRecord', 'rent-0001', {
    house: exampleId('House', 'h-000002'),
    use: '01',
    owner: { name: '示例戊' },
    tenants: [{ name: '示例己', resident: exampleId('Resident', 'r-000004') }],
    from: '2025-09-01',
    to: '2026-08-31',
    state: 'active',
  }),
});

/** A record of type `RentalRecord`. */
export type RentalRecord = RecordOf<typeof RentalRecord>;

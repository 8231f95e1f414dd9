import { date, flag, integer, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** The points of a resident or household (the bank of good deeds). */
export const PointsAccount = defineEntity({
  type: 'PointsAccount',
  element: 'self-government',
  title: { zh: '积分账户', en: 'Points account' },
  description: {
    zh: '居民或家庭的积分账户（公益银行）',
    en: 'The points of a resident or household (the bank of good deeds)',
  },
  matchKey: ['holder'],
  fields: () => ({
    holder: reference(['Resident', 'Household', 'Team'], {
      zh: '账户主体',
      en: 'Holder',
      privacy: 'personal',
      requirement: 'HT-GOV-010',
    }),
    balance: integer({
      zh: '积分余额',
      en: 'Balance',
      minimum: -100000000,
      maximum: 100000000,
      unit: '1',
      privacy: 'personal',
    }),
    openedOn: optional(date({ zh: '开户日期', en: 'Opened on' })),
    frozen: optional(flag({ zh: '是否冻结', en: 'Frozen' })),
  }),
  example: exampleRecord('PointsAccount', 'pa-0001', {
    holder: exampleId('Resident', 'r-000001'),
    balance: 35,
    openedOn: '2025-01-01',
  }),
});

/** A record of type `PointsAccount`. */
export type PointsAccount = RecordOf<typeof PointsAccount>;

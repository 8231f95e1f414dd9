import { htBillStateCodes, htFeeKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, dateTime, optional, reference } from '../../fields/define-field.ts';
import { money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A bill for property, parking, water, power and the like. */
export const FeeBill = defineEntity({
  type: 'FeeBill',
  element: 'service',
  title: { zh: '缴费账单', en: 'Fee bill' },
  description: { zh: '物业、停车、水电等费用账单', en: 'A bill for property, parking, water, power and the like' },
  matchKey: ['house', 'kind', 'periodFrom'],
  fields: () => ({
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    vehicle: optional(reference('Vehicle', { zh: '车辆', en: 'Vehicle', privacy: 'personal' })),
    kind: code(htFeeKindCodes, { zh: '费用种类', en: 'Kind', requirement: 'HT-SVC-009' }),
    periodFrom: date({ zh: '账期起', en: 'Period from', privacy: 'personal' }),
    periodTo: date({ zh: '账期止', en: 'Period to', privacy: 'personal' }),
    amount: money({ zh: '应缴金额', en: 'Amount', privacy: 'personal', requirement: 'HT-SVC-009' }),
    paidAmount: optional(money({ zh: '已缴金额', en: 'Paid', privacy: 'personal' })),
    dueOn: optional(date({ zh: '缴费期限', en: 'Due on' })),
    state: code(htBillStateCodes, { zh: '状态', en: 'State', privacy: 'personal' }),
    paidAt: optional(dateTime({ zh: '缴费时间', en: 'Paid at', privacy: 'personal' })),
    payer: optional(reference('Resident', { zh: '缴费人', en: 'Payer', privacy: 'personal' })),
    payee: optional(reference(['PropertyCompany', 'Organization', 'Enterprise'], { zh: '收费单位', en: 'Payee' })),
  }),
  rules: [inOrder('periodFrom', 'periodTo'), statedWhen('HT-SVC-022', 'paidAt', 'state', ['paid'])],
  example: exampleRecord('FeeBill', 'fb-0001', {
    house: exampleId('House', 'h-000001'),
    kind: 'property',
    periodFrom: '2026-01-01',
    periodTo: '2026-03-31',
    amount: 483.3,
    state: 'open',
  }),
});

/** A record of type `FeeBill`. */
export type FeeBill = RecordOf<typeof FeeBill>;

import { htOfferStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, reference, text } from '../../fields/define-field.ts';
import { count, money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Goods or services that residents buy together. */
export const GroupOffer = defineEntity({
  type: 'GroupOffer',
  element: 'service',
  title: { zh: '社区团购', en: 'Group offer' },
  description: { zh: '居民集中采购的商品或服务', en: 'Goods or services that residents buy together' },
  fields: () => ({
    title: text({ zh: '标题', en: 'Title', maxLength: 200, privacy: 'public' }),
    merchant: reference(['Merchant', 'Enterprise'], {
      zh: '供应商户',
      en: 'Supplier',
      privacy: 'public',
      requirement: 'HT-SVC-018',
    }),
    price: money({ zh: '单价', en: 'Price', privacy: 'public', requirement: 'HT-SVC-018' }),
    minimumCount: optional(
      integer({ zh: '成团数量', en: 'Needed to go ahead', minimum: 1, maximum: 100000, unit: '1', privacy: 'public' }),
    ),
    orderedCount: optional(count({ zh: '已订数量', en: 'Ordered', privacy: 'public' })),
    closesAt: dateTime({ zh: '截止时间', en: 'Closes at', privacy: 'public' }),
    pickUpPlace: optional(reference('Place', { zh: '自提点', en: 'Where to pick up', privacy: 'public' })),
    state: code(htOfferStateCodes, { zh: '状态', en: 'State', privacy: 'public' }),
  }),
  example: exampleRecord('GroupOffer', 'go-0001', {
    title: '春节蔬菜礼包',
    merchant: exampleId('Merchant', 'm-01'),
    price: 59.9,
    minimumCount: 20,
    closesAt: '2026-02-01T20:00:00+08:00',
    state: 'open',
  }),
});

/** A record of type `GroupOffer`. */
export type GroupOffer = RecordOf<typeof GroupOffer>;

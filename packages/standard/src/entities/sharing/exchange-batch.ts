import { htExchangeDirectionCodes, htExchangeStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** One bundle of records between two tiers or systems. */
export const ExchangeBatch = defineEntity({
  type: 'ExchangeBatch',
  element: 'sharing',
  title: { zh: '交换批次', en: 'Exchange batch' },
  description: { zh: '两级或两个系统之间的一批数据交换', en: 'One bundle of records between two tiers or systems' },
  fields: () => ({
    sender: text({ zh: '发送系统', en: 'Sender', maxLength: 64, requirement: 'HT-SHR-011' }),
    receiver: text({ zh: '接收系统', en: 'Receiver', maxLength: 64, requirement: 'HT-SHR-011' }),
    direction: code(htExchangeDirectionCodes, { zh: '方向', en: 'Direction' }),
    sequence: integer({
      zh: '批次序号',
      en: 'Sequence',
      minimum: 1,
      maximum: 1000000000,
      unit: '1',
      description: { zh: '同一发送方与接收方之间连续', en: 'Without gaps between one sender and receiver' },
      requirement: 'HT-SHR-012',
    }),
    recordCount: count({ zh: '记录数', en: 'Records' }),
    acceptedCount: optional(count({ zh: '入库数', en: 'Accepted' })),
    rejectedCount: optional(count({ zh: '退回数', en: 'Rejected' })),
    sha256: text({ zh: '内容摘要', en: 'Digest of the content', pattern: '^[0-9a-f]{64}$', requirement: 'HT-SHR-012' }),
    sentAt: dateTime({ zh: '发送时间', en: 'Sent at' }),
    receivedAt: optional(dateTime({ zh: '接收时间', en: 'Received at' })),
    state: code(htExchangeStateCodes, { zh: '状态', en: 'State' }),
  }),
  rules: [inOrder('sentAt', 'receivedAt')],
  example: exampleRecord('ExchangeBatch', 'xb-0001', {
    sender: 'example',
    receiver: 'street.example',
    direction: 'up',
    sequence: 1,
    recordCount: 120,
    sha256: '0000000000000000000000000000000000000000000000000000000000000000',
    sentAt: '2026-01-05T02:00:00+08:00',
    state: 'sent',
  }),
});

/** A record of type `ExchangeBatch`. */
export type ExchangeBatch = RecordOf<typeof ExchangeBatch>;

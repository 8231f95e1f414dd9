import { htGovernanceTierCodes, htHandOverStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder } from '../../rules/in-order.ts';

/** An event passes from one tier or body to another. */
export const HandOver = defineEntity({
  type: 'HandOver',
  element: 'sharing',
  title: { zh: '交接', en: 'Hand-over' },
  description: { zh: '事件或任务在层级之间的一次交接', en: 'An event passes from one tier or body to another' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-SHR-013' }),
    fromTier: code(htGovernanceTierCodes, { zh: '移交层级', en: 'From tier' }),
    toTier: code(htGovernanceTierCodes, { zh: '接收层级', en: 'To tier' }),
    fromUnit: optional(text({ zh: '移交单位', en: 'From unit', maxLength: 100 })),
    toUnit: optional(text({ zh: '接收单位', en: 'To unit', maxLength: 100 })),
    offeredAt: dateTime({ zh: '移交时间', en: 'Offered at' }),
    answeredAt: optional(dateTime({ zh: '接收时间', en: 'Answered at' })),
    state: code(htHandOverStateCodes, { zh: '状态', en: 'State', requirement: 'HT-SHR-014' }),
    reason: optional(personalNote({ zh: '事由', en: 'Reason' })),
  }),
  rules: [inOrder('offeredAt', 'answeredAt'), statedWhen('HT-SHR-017', 'answeredAt', 'state', ['accepted', 'refused'])],
  example: exampleRecord('HandOver', 'ho-0001', {
    event: exampleId('Event', 'e-0001'),
    fromTier: 'community',
    toTier: 'street',
    offeredAt: '2026-01-03T09:00:00+08:00',
    state: 'offered',
  }),
});

/** A record of type `HandOver`. */
export type HandOver = RecordOf<typeof HandOver>;

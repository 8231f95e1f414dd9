import { htInspectionKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, flag, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A look at a place, house or body for safety. */
export const Inspection = defineEntity({
  type: 'Inspection',
  element: 'event',
  title: { zh: '检查', en: 'Inspection' },
  description: { zh: '对场所、房屋、单位的检查', en: 'A look at a place, house or body for safety' },
  fields: () => ({
    target: reference(
      ['Building', 'House', 'Place', 'Facility', 'Enterprise', 'Merchant', 'School', 'ReligiousSite', 'RentalRecord'],
      { zh: '检查对象', en: 'Target', privacy: 'personal', requirement: 'HT-EVT-020' },
    ),
    kind: code(htInspectionKindCodes, { zh: '检查种类', en: 'Kind', requirement: 'HT-EVT-020' }),
    inspector: reference('StaffMember', { zh: '检查人', en: 'Inspector' }),
    at: dateTime({ zh: '检查时间', en: 'At' }),
    passed: flag({ zh: '是否合格', en: 'Passed' }),
    items: optional(
      list(
        object(
          { zh: '检查项', en: 'Items' },
          {
            name: text({ zh: '检查项', en: 'Item', maxLength: 200 }),
            passed: flag({ zh: '是否合格', en: 'Passed' }),
            note: optional(personalNote({ zh: '说明', en: 'Note' })),
          },
        ),
        { zh: '检查项', en: 'Items', minItems: 1, maxItems: 100 },
      ),
    ),
    hiddenDangers: optional(
      list(reference('HiddenDanger', { zh: '发现隐患', en: 'Hidden dangers found' }), {
        zh: '发现隐患',
        en: 'Hidden dangers found',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
    attachments: optional(attachments({ zh: '现场图片', en: 'Pictures' })),
  }),
  example: exampleRecord('Inspection', 'ins-0001', {
    target: exampleId('Merchant', 'm-01'),
    kind: 'fire',
    inspector: exampleId('StaffMember', 'worker-01'),
    at: '2026-01-02T10:00:00+08:00',
    passed: false,
    items: [{ name: '疏散通道畅通', passed: false }],
  }),
});

/** A record of type `Inspection`. */
export type Inspection = RecordOf<typeof Inspection>;

import { htDeviceStatusCodes, htFacilityKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, list, optional, reference, text } from '../../fields/define-field.ts';
import { phoneNumber } from '../../values/contact-fields.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** An elevator, transformer, hydrant or other shared facility. */
export const Facility = defineEntity({
  type: 'Facility',
  element: 'thing',
  title: { zh: '设施', en: 'Facility' },
  description: {
    zh: '电梯、变压器、消火栓等公用设施',
    en: 'An elevator, transformer, hydrant or other shared facility',
  },
  matchKey: ['kind', 'code'],
  fields: () => ({
    kind: code(htFacilityKindCodes, { zh: '设施种类', en: 'Kind', privacy: 'public', requirement: 'HT-DEV-014' }),
    name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
    code: optional(
      text({
        zh: '设施编号',
        en: 'Code',
        maxLength: 64,
        privacy: 'public',
        description: { zh: '特种设备为使用登记编号', en: 'The registration number of special equipment' },
      }),
    ),
    status: code(htDeviceStatusCodes, { zh: '状态', en: 'Status', privacy: 'public' }),
    building: optional(reference('Building', { zh: '楼栋', en: 'Building' })),
    place: optional(reference('Place', { zh: '场所', en: 'Place' })),
    owner: optional(reference(['Organization', 'PropertyCompany', 'Enterprise'], { zh: '权属单位', en: 'Owner' })),
    maintainer: optional(text({ zh: '维保单位', en: 'Maintainer', maxLength: 100, privacy: 'public' })),
    maintainerPhone: optional(phoneNumber({ zh: '维保电话', en: 'Phone of the maintainer' })),
    installedOn: optional(date({ zh: '投用日期', en: 'In use since', privacy: 'public' })),
    inspectedOn: optional(date({ zh: '上次检验日期', en: 'Last inspected on', privacy: 'public' })),
    nextInspectionOn: optional(date({ zh: '下次检验日期', en: 'Next inspection on', privacy: 'public' })),
    devices: optional(
      list(reference('Device', { zh: '监测设备', en: 'Devices that watch it' }), {
        zh: '监测设备',
        en: 'Devices that watch it',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  }),
  rules: [inOrder('installedOn', 'inspectedOn'), inOrder('inspectedOn', 'nextInspectionOn')],
  example: exampleRecord('Facility', 'fac-01', {
    kind: 'elevator',
    name: '1幢1单元1号梯',
    status: 'in-use',
    building: exampleId('Building', 'b-01'),
    nextInspectionOn: '2026-09-30',
  }),
});

/** A record of type `Facility`. */
export type Facility = RecordOf<typeof Facility>;

import { htResourceKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A space, talent or equipment that a body of the area offers. */
export const AreaResource = defineEntity({
  type: 'AreaResource',
  element: 'sharing',
  title: { zh: '辖区资源清单', en: 'Area resource' },
  description: {
    zh: '辖区单位可提供的场地、人才、设备等资源',
    en: 'A space, talent or equipment that a body of the area offers',
  },
  fields: () => ({
    name: text({ zh: '资源名称', en: 'Name', maxLength: 200, privacy: 'public' }),
    kind: code(htResourceKindCodes, { zh: '资源种类', en: 'Kind', privacy: 'public', requirement: 'HT-SHR-009' }),
    owner: optional(
      reference(['Organization', 'Enterprise', 'School', 'Merchant', 'SocialOrganization', 'PropertyCompany'], {
        zh: '提供单位',
        en: 'Owner',
        privacy: 'public',
      }),
    ),
    place: optional(reference('Place', { zh: '场所', en: 'Place', privacy: 'public' })),
    availability: optional(text({ zh: '可用时间', en: 'When available', maxLength: 200, privacy: 'public' })),
  }),
  example: exampleRecord('AreaResource', 'arx-0001', {
    name: '示例小学操场',
    kind: 'space',
    owner: exampleId('School', 'sch-01'),
    availability: '周末9:00-17:00',
  }),
});

/** A record of type `AreaResource`. */
export type AreaResource = RecordOf<typeof AreaResource>;

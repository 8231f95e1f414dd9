import { list, optional, reference, text } from '../../fields/define-field.ts';
import { phoneNumber } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A team that offers services to residents. */
export const ServiceTeam = defineEntity({
  type: 'ServiceTeam',
  element: 'sharing',
  title: { zh: '服务团队清单', en: 'Service team' },
  description: { zh: '可向居民提供服务的团队', en: 'A team that offers services to residents' },
  matchKey: ['team'],
  fields: () => ({
    team: reference(['Team', 'SocialOrganization'], { zh: '团队', en: 'Team', requirement: 'HT-SHR-010' }),
    services: list(text({ zh: '服务内容', en: 'Services', maxLength: 100, privacy: 'public' }), {
      zh: '服务内容',
      en: 'Services',
      maxItems: 50,
      privacy: 'public',
      requirement: 'HT-SHR-010',
    }),
    availability: optional(text({ zh: '服务时间', en: 'When available', maxLength: 200, privacy: 'public' })),
    contactPhone: optional(phoneNumber({ zh: '联系电话', en: 'Contact phone' })),
  }),
  example: exampleRecord('ServiceTeam', 'stm-0001', { team: exampleId('Team', 'team-01'), services: ['夜间巡防'] }),
});

/** A record of type `ServiceTeam`. */
export type ServiceTeam = RecordOf<typeof ServiceTeam>;

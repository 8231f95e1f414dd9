import {
  anything,
  changed,
  constant,
  date,
  dateTime,
  flag,
  identifier,
  object,
  optional,
  text,
} from '../fields/define-field.ts';
import { divisionCode } from '../identifiers/division-code.ts';
import { urn } from '../identifiers/urn.ts';

/** Version of the standard that a record follows. */
export const specVersion = '1.0';

const provenance = object(
  { zh: '来源', en: 'Provenance', description: { zh: '记录从何而来', en: 'Where the record comes from' } },
  {
    system: text({ zh: '来源系统', en: 'Issuing system', maxLength: 64, pattern: '^[a-z0-9][a-z0-9.-]*$' }),
    vendor: optional(text({ zh: '厂商', en: 'Vendor', maxLength: 100 })),
    channel: optional(text({ zh: '采集渠道', en: 'Channel', maxLength: 64 })),
    recordedAt: optional(dateTime({ zh: '采集时间', en: 'Recorded at' })),
    recordedBy: optional(text({ zh: '采集人', en: 'Recorded by', maxLength: 64 })),
  },
);

/** The fields that every record has. */
export const recordFields = {
  id: identifier(urn, { zh: '标识', en: 'Id', privacy: 'internal', requirement: 'HT-REC-001' }),
  specVersion: constant(specVersion, {
    zh: '标准版本',
    en: 'Standard version',
    privacy: 'public',
    requirement: 'HT-REC-002',
  }),
  division: identifier(divisionCode, {
    zh: '行政区划代码',
    en: 'Division code',
    privacy: 'public',
    source: 'GB/T 2260, GB/T 10114, statistics code (12 digits)',
    requirement: 'HT-REC-003',
  }),
  provenance: changed(provenance, { requirement: 'HT-REC-004' }),
  validFrom: optional(date({ zh: '有效期起', en: 'Valid from' })),
  validTo: optional(date({ zh: '有效期止', en: 'Valid to' })),
  simulated: optional(flag({ zh: '模拟数据', en: 'Simulated', privacy: 'public', requirement: 'HT-REC-005' })),
  extensions: optional(
    anything({
      zh: '扩展',
      en: 'Extensions',
      privacy: 'personal',
      mask: 'all',
      requirement: 'HT-REC-006',
      description: { zh: '标准之外的字段', en: 'Members beyond the standard' },
    }),
  ),
};

/** The common fields by name. */
export type RecordFields = typeof recordFields;

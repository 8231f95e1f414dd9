import { htStaffRoleCodes, htUpdateCycleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, integer, list, object, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A form that is filled from the records once for all who ask. */
export const FormTemplate = defineEntity({
  type: 'FormTemplate',
  element: 'sharing',
  title: { zh: '统一报表', en: 'Form template' },
  description: {
    zh: '统一采集、统一制表、统一报送的表格',
    en: 'A form that is filled from the records once for all who ask',
  },
  matchKey: ['code'],
  fields: () => ({
    code: text({ zh: '表号', en: 'Form code', maxLength: 64, privacy: 'public' }),
    name: text({ zh: '表名', en: 'Name', maxLength: 200, privacy: 'public' }),
    issuer: text({ zh: '制表单位', en: 'Issuer', maxLength: 100, privacy: 'public' }),
    cycle: code(htUpdateCycleCodes, { zh: '报送周期', en: 'Cycle of reports', privacy: 'public' }),
    collectors: optional(
      list(code(htStaffRoleCodes, { zh: '采集人员', en: 'Collector', privacy: 'public' }), {
        zh: '采集人员',
        en: 'Who collects',
        minItems: 1,
        maxItems: 20,
        privacy: 'public',
        description: { zh: '统一采集：由这些角色采集一次', en: 'Collected once, by these roles' },
      }),
    ),
    recipients: optional(
      list(text({ zh: '报送单位', en: 'Recipient', maxLength: 100, privacy: 'public' }), {
        zh: '报送单位',
        en: 'Who receives it',
        minItems: 1,
        maxItems: 100,
        privacy: 'public',
        description: { zh: '统一报送：一次报送，各单位取用', en: 'Reported once, for all of them' },
      }),
    ),
    dueDays: optional(
      integer({
        zh: '报送期限',
        en: 'Days to report',
        minimum: 0,
        maximum: 366,
        unit: 'd',
        privacy: 'public',
        description: { zh: '周期结束后的天数', en: 'After the end of each cycle' },
      }),
    ),
    columns: list(
      object(
        { zh: '列', en: 'Columns', privacy: 'public' },
        {
          title: text({ zh: '列名', en: 'Title', maxLength: 100, privacy: 'public' }),
          entityType: optional(text({ zh: '记录类型', en: 'Record type', maxLength: 50, privacy: 'public' })),
          field: optional(text({ zh: '字段', en: 'Field', maxLength: 200, privacy: 'public' })),
          formula: optional(text({ zh: '统计口径', en: 'How it is counted', maxLength: 500, privacy: 'public' })),
        },
      ),
      { zh: '列', en: 'Columns', minItems: 1, maxItems: 500, privacy: 'public', requirement: 'HT-SHR-006' },
    ),
    replaces: optional(
      list(text({ zh: '替代的报表', en: 'Forms that it replaces', maxLength: 200, privacy: 'public' }), {
        zh: '替代的报表',
        en: 'Forms that it replaces',
        maxItems: 100,
        privacy: 'public',
      }),
    ),
  }),
  example: exampleRecord('FormTemplate', 'ft-0001', {
    code: 'HT-01',
    name: '社区人口统计表',
    issuer: '示例街道',
    cycle: 'monthly',
    collectors: ['grid-worker'],
    recipients: ['示例街道', '示例区民政局'],
    dueDays: 5,
    columns: [{ title: '姓名', entityType: 'Resident', field: 'name' }],
  }),
});

/** A record of type `FormTemplate`. */
export type FormTemplate = RecordOf<typeof FormTemplate>;

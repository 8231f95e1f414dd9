import { gbT31000AccountabilityMeasureCodes, gbT31000AdminLevelCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A measure of accountability that a region is put under. */
export const AccountabilityMeasure = defineEntity({
  type: 'AccountabilityMeasure',
  element: 'event',
  title: { zh: '综治领导责任措施', en: 'Accountability measure' },
  description: { zh: '对地区实施的综治领导责任制措施', en: 'A measure of accountability that a region is put under' },
  source: 'GB/T 31000-2015 table 10',
  fields: () => ({
    targetRegion: text({
      zh: '被实施地区',
      en: 'Region concerned',
      maxLength: 100,
      source: 'GB/T 31000-2015 table 10 no. 1',
    }),
    targetLevel: code(gbT31000AdminLevelCodes, {
      zh: '被实施地区层级',
      en: 'Level of the region',
      source: 'GB/T 31000-2015 table 10 no. 2',
    }),
    issuerName: text({
      zh: '实施主体名称',
      en: 'Who decided it',
      maxLength: 100,
      source: 'GB/T 31000-2015 table 10 no. 3',
    }),
    issuerLevel: optional(
      code(gbT31000AdminLevelCodes, {
        zh: '实施主体层级',
        en: 'Level of who decided it',
        source: 'GB/T 31000-2015 table 10 no. 4',
      }),
    ),
    measure: code(gbT31000AccountabilityMeasureCodes, {
      zh: '政策种类',
      en: 'Measure',
      source: 'GB/T 31000-2015 5.7, table 10 no. 5',
      requirement: 'HT-EVT-024',
    }),
    decidedOn: optional(date({ zh: '实施日期', en: 'Decided on' })),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
  }),
  example: exampleRecord('AccountabilityMeasure', 'am-0001', {
    targetRegion: '示例街道',
    targetLevel: '05',
    issuerName: '示例区',
    issuerLevel: '04',
    measure: '01',
  }),
});

/** A record of type `AccountabilityMeasure`. */
export type AccountabilityMeasure = RecordOf<typeof AccountabilityMeasure>;

import { htHealthMeasureCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, decimal, flag, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A measurement of the health of a resident. */
export const HealthMeasurement = defineEntity({
  type: 'HealthMeasurement',
  element: 'service',
  title: { zh: '健康测量', en: 'Health measurement' },
  description: { zh: '居民的一次健康测量', en: 'A measurement of the health of a resident' },
  restricted: true,
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', requirement: 'HT-SVC-013' }),
    measure: code(htHealthMeasureCodes, { zh: '测量项', en: 'Measure', requirement: 'HT-SVC-014' }),
    value: decimal({
      zh: '测量值',
      en: 'Value',
      minimum: -1000,
      maximum: 1000000,
      unit: '1',
      description: { zh: '单位见 unit', en: 'In the unit of the member unit' },
    }),
    unit: text({
      zh: '单位',
      en: 'Unit',
      maxLength: 20,
      description: { zh: 'UCUM 代码', en: 'UCUM code' },
      requirement: 'HT-SVC-014',
    }),
    measuredAt: dateTime({ zh: '测量时间', en: 'Measured at' }),
    device: optional(reference('Device', { zh: '设备', en: 'Device' })),
    abnormal: optional(flag({ zh: '是否异常', en: 'Abnormal' })),
    consent: reference('Consent', { zh: '授权', en: 'Consent', requirement: 'HT-SVC-015' }),
  }),
  example: exampleRecord('HealthMeasurement', 'hm-0001', {
    resident: exampleId('Resident', 'r-000001'),
    measure: 'heart-rate',
    value: 72,
    unit: '/min',
    measuredAt: '2026-01-05T08:00:00+08:00',
    consent: exampleId('Consent', 'consent-0001'),
  }),
});

/** A record of type `HealthMeasurement`. */
export type HealthMeasurement = RecordOf<typeof HealthMeasurement>;

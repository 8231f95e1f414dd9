import { htObservationQualityCodes, htObservedPropertyCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, scalar, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { observationRules } from '../../rules/observation-rules.ts';

/** One reading of one property of one device at one time. */
export const Observation = defineEntity({
  type: 'Observation',
  element: 'situation',
  title: { zh: '观测值', en: 'Observation' },
  description: { zh: '设备某一属性在某一时刻的读数', en: 'A reading of a property of a device at a time' },
  fields: () => ({
    device: reference('Device', { zh: '设备', en: 'Device', requirement: 'HT-OBS-001' }),
    property: code(htObservedPropertyCodes, { zh: '观测属性', en: 'Observed property', requirement: 'HT-OBS-002' }),
    value: scalar({ zh: '值', en: 'Value', requirement: 'HT-OBS-003' }),
    unit: optional(
      text({
        zh: '单位',
        en: 'Unit',
        maxLength: 20,
        description: { zh: 'UCUM 代码', en: 'UCUM code' },
        requirement: 'HT-OBS-004',
      }),
    ),
    observedAt: dateTime({ zh: '观测时间', en: 'Observed at', requirement: 'HT-OBS-005' }),
    quality: code(htObservationQualityCodes, { zh: '质量', en: 'Quality', requirement: 'HT-OBS-006' }),
    component: optional(
      text({
        zh: '部件',
        en: 'Component',
        maxLength: 100,
        description: { zh: '设备内的部件或回路地址', en: 'Address of a part within the device' },
      }),
    ),
    note: optional(text({ zh: '说明', en: 'Note', maxLength: 500 })),
  }),
  rules: [...observationRules],
  example: exampleRecord('Observation', 'obs-0001', {
    device: exampleId('Device', 'd-0001'),
    property: 'door.open',
    value: true,
    observedAt: '2026-01-01T08:00:00+08:00',
    quality: 'good',
  }),
});

/** A record of type `Observation`. */
export type Observation = RecordOf<typeof Observation>;

import {
  htCommandModeCodes,
  htDeviceKindCodes,
  htEventKindCodes,
  htObservedPropertyCodes,
} from '../../codes/hutong-lists.generated.ts';
import { code, decimal, flag, integer, list, object, optional, text } from '../../fields/define-field.ts';
import { modelParameters } from '../../values/model-parameters.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** What devices of one model can say and do: properties, events, commands. */
export const DeviceModel = defineEntity({
  type: 'DeviceModel',
  element: 'thing',
  title: { zh: '设备型号', en: 'Device model' },
  description: {
    zh: '一种设备的物模型：属性、事件与命令',
    en: 'What devices of one model can say and do: properties, events, commands',
  },
  matchKey: ['vendor', 'model'],
  fields: () => ({
    vendor: text({ zh: '厂商', en: 'Vendor', maxLength: 100, privacy: 'public', requirement: 'HT-DEV-006' }),
    model: text({ zh: '型号', en: 'Model', maxLength: 100, privacy: 'public', requirement: 'HT-DEV-006' }),
    kind: code(htDeviceKindCodes, { zh: '设备种类', en: 'Kind', privacy: 'public' }),
    protocols: optional(
      list(text({ zh: '协议', en: 'Protocols', maxLength: 40, privacy: 'public' }), {
        zh: '协议',
        en: 'Protocols',
        maxItems: 20,
        privacy: 'public',
        description: { zh: '适配器标识', en: 'Adapter ids' },
      }),
    ),
    properties: list(
      object(
        { zh: '属性', en: 'Properties', privacy: 'public' },
        {
          property: code(htObservedPropertyCodes, { zh: '观测属性', en: 'Observed property', privacy: 'public' }),
          unit: optional(
            text({
              zh: '单位',
              en: 'Unit',
              maxLength: 20,
              privacy: 'public',
              description: { zh: 'UCUM 代码', en: 'UCUM code' },
            }),
          ),
          minimum: optional(
            decimal({
              zh: '最小值',
              en: 'Smallest value',
              minimum: -1e12,
              maximum: 1e12,
              unit: '1',
              privacy: 'public',
            }),
          ),
          maximum: optional(
            decimal({ zh: '最大值', en: 'Largest value', minimum: -1e12, maximum: 1e12, unit: '1', privacy: 'public' }),
          ),
          resolution: optional(
            decimal({ zh: '分辨率', en: 'Resolution', minimum: 0, maximum: 1e12, unit: '1', privacy: 'public' }),
          ),
          intervalSeconds: optional(
            integer({
              zh: '上报间隔',
              en: 'Interval of reports',
              minimum: 1,
              maximum: 31622400,
              unit: 's',
              privacy: 'public',
            }),
          ),
          writable: optional(flag({ zh: '是否可写', en: 'Can be written', privacy: 'public' })),
        },
      ),
      { zh: '属性', en: 'Properties', minItems: 1, maxItems: 200, privacy: 'public', requirement: 'HT-DEV-007' },
    ),
    events: optional(
      list(
        object(
          { zh: '事件', en: 'Events', privacy: 'public' },
          {
            code: text({ zh: '代码', en: 'Code', maxLength: 64, privacy: 'public' }),
            name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
            kind: optional(code(htEventKindCodes, { zh: '事件小类', en: 'Event kind', privacy: 'public' })),
            parameters: modelParameters({ zh: '事件参数', en: 'Parameters of the event' }),
          },
        ),
        { zh: '事件', en: 'Events', minItems: 1, maxItems: 100, privacy: 'public' },
      ),
    ),
    commands: optional(
      list(
        object(
          { zh: '命令', en: 'Commands', privacy: 'public' },
          {
            code: text({ zh: '代码', en: 'Code', maxLength: 64, privacy: 'public' }),
            name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
            mode: optional(code(htCommandModeCodes, { zh: '方式', en: 'Mode', privacy: 'public' })),
            parameters: modelParameters({ zh: '命令参数', en: 'Parameters of the command' }),
            results: modelParameters({ zh: '返回参数', en: 'Parameters of the answer' }),
          },
        ),
        { zh: '命令', en: 'Commands', minItems: 1, maxItems: 100, privacy: 'public' },
      ),
    ),
  }),
  example: exampleRecord('DeviceModel', 'dm-01', {
    vendor: '示例厂商',
    model: 'DM-1',
    kind: 'door-magnet',
    protocols: ['mqtt'],
    properties: [{ property: 'door.open', intervalSeconds: 3600 }],
    events: [{ code: 'tampered', name: '防拆报警', kind: '070104' }],
    commands: [
      {
        code: 'set-interval',
        name: '设置上报间隔',
        mode: 'confirmed',
        parameters: [
          { code: 'seconds', name: '间隔', type: 'integer', unit: 's', minimum: 60, maximum: 86400, required: true },
        ],
      },
    ],
  }),
});

/** A record of type `DeviceModel`. */
export type DeviceModel = RecordOf<typeof DeviceModel>;

import { bilingual, formatDateTime } from '@hutong/standard';
import { exampleOf, recordsExample } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const device = exampleOf('Device', 'd-1', { vendor: '示例厂商', model: 'TH-1', kind: 'environment-sensor' });
const modelOf = (property: Readonly<Record<string, unknown>>) =>
  exampleOf('DeviceModel', 'm-1', {
    vendor: '示例厂商',
    model: 'TH-1',
    kind: 'environment-sensor',
    properties: [property],
  });
const start = Date.parse('2026-01-05T08:00:00+08:00');

const reading = (index: number, value: number, members: Readonly<Record<string, unknown>> = {}) =>
  exampleOf('Observation', `o-${index}`, {
    device: 'urn:hutong:device:example:d-1',
    property: 'temperature',
    value,
    unit: 'Cel',
    observedAt: formatDateTime(start + index * 900_000),
    quality: 'good',
    ...members,
  });
const readings = (count: number, valueOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => reading(index, valueOf(index)));
const ranged = modelOf({ property: 'temperature', unit: 'Cel', minimum: -20, maximum: 60 });

/** HT2014–HT2018: readings against the model of their device and against each other. */
export const seriesRules: AuthoredRules = {
  HT2014: {
    severity: 'warning',
    why: bilingual(
      '超出量程的读数不是测得的值，会误报或漏报',
      'A reading beyond the range of its device was not measured, and raises false alarms or hides true ones',
    ),
    example: recordsExample([ranged, device, reading(0, 180)], [ranged, device, reading(0, 18)]),
  },
  HT2015: {
    severity: 'warning',
    why: bilingual(
      '单位不同的读数放在一起比较，相差成倍',
      'Readings in two units that are compared as they stand are wrong by orders of magnitude',
    ),
    example: recordsExample(
      [modelOf({ property: 'temperature', unit: 'K' }), device, reading(0, 18)],
      [modelOf({ property: 'temperature', unit: 'Cel' }), device, reading(0, 18)],
    ),
  },
  HT2016: {
    severity: 'warning',
    why: bilingual(
      '型号没有的属性多为映射错误，读数记到了别的量上',
      'A property that the model lacks is mostly a slip of the mapping: the reading is of something else',
    ),
    example: recordsExample(
      [modelOf({ property: 'humidity', unit: '%' }), device, reading(0, 18)],
      [modelOf({ property: 'temperature', unit: 'Cel' }), device, reading(0, 18)],
    ),
  },
  HT2017: {
    severity: 'warning',
    why: bilingual(
      '中断期间的异常无人知晓，平均值也会失真',
      'What happened in a gap nobody knows, and averages over it are wrong',
    ),
    example: recordsExample(
      [modelOf({ property: 'temperature', unit: 'Cel', intervalSeconds: 900 }), device, reading(0, 18), reading(8, 19)],
      [modelOf({ property: 'temperature', unit: 'Cel', intervalSeconds: 900 }), device, reading(0, 18), reading(1, 19)],
    ),
  },
  HT2018: {
    severity: 'warning',
    why: bilingual(
      '停在一个值的传感器看似正常，其实已经失灵',
      'A sensor that stands at one value looks well, and is dead',
    ),
    example: recordsExample(
      [device, ...readings(30, () => 18.2)],
      [device, ...readings(30, (index) => 18 + (index % 7) / 10)],
    ),
  },
};

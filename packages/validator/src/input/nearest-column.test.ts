import { entities } from '@hutong/standard';
import { expect, it } from 'vitest';
import { nearestColumn } from './nearest-column.ts';

it.each([
  ['经度', '位置.经度'],
  ['longitude', 'position.longitude'],
  ['adress', 'address'],
  ['出厂序列号', '序列号'],
  ['楼', undefined],
  ['备用电话', undefined],
])('%s', (header, expected) => {
  expect(nearestColumn(entities.Device.fields, header)).toBe(expected);
});

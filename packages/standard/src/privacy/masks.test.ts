import { describe, expect, it } from 'vitest';
import { maskValue, type MaskRule } from './masks.ts';

describe('maskValue', () => {
  it.each<[MaskRule, unknown, string]>([
    ['name', '示例甲', '示**'],
    ['name', '示例', '示*'],
    ['name', '示', '*'],
    ['name', '欧阳例', '欧阳*'],
    ['name', '欧阳', '欧*'],
    ['citizenId', '11010519491231002X', '110***********002X'],
    ['citizenId', '1101', '****'],
    ['phone', '13800000000', '138****0000'],
    ['phone', '65120000', '********'],
    ['phone', '', ''],
    ['address', '示例省示例市示例路1号', '示例省示例******'],
    ['address', '甲', '*'],
    ['plate', '皖A12345', '皖A***45'],
    ['birthDate', '1949-12-31', '1949-**-**'],
    ['birthDate', '31.12.1949', '***'],
    ['all', 'anything', '***'],
    ['phone', 13_800_000_000, '***'],
    ['all', true, '***'],
    ['name', null, '***'],
  ])('%s %j → %s', (rule, value, masked) => {
    expect(maskValue(rule, value)).toBe(masked);
  });

  it('counts characters, not code units', () => {
    expect(maskValue('name', '𠮷例甲')).toBe('𠮷**');
  });
});

import { expect, test } from 'vitest';
import { codeLists } from '../codes/code-lists.generated.ts';
import { quantityText, unitSymbol } from './unit-symbol.ts';

test.each([
  ['Cel', '°C'],
  ['ug/m3', 'µg/m³'],
  ['kW.h', 'kWh'],
  ['kV.A.h{reactive}', 'kvarh'],
  ['uS/cm', 'µS/cm'],
  ['m3/min', 'm³/min'],
  ['m/s2', 'm/s²'],
  ['/min', '/min'],
  ['s-1', 's⁻¹'],
  ['[pH]', 'pH'],
  ['%', '%'],
  ['%/m', '%/m'],
  ['N.m', 'N·m'],
  ['1', ''],
  ['deg', '°'],
  ['m3{standard}', 'm³'],
  ['{person}', 'person'],
  ['', ''],
  ['kvarh', 'kvarh'],
])('%s is written %s', (unit, symbol) => {
  expect(unitSymbol(unit)).toBe(symbol);
});

test('money is named in the reader’s language', () => {
  expect([unitSymbol('{CNY}', 'zh'), unitSymbol('{CNY}/kWh', 'zh'), unitSymbol('{CNY}')]).toEqual([
    '元',
    '元/kWh',
    'CNY',
  ]);
});

test('a value stands before its unit', () => {
  expect(quantityText(23.6, 'Cel')).toBe('23.6 °C');
  expect(quantityText(90, 'deg')).toBe('90°');
  expect(quantityText(true, undefined)).toBe('true');
  expect(quantityText(3, '1')).toBe('3');
});

test('no unit of an observed property is shown as a code', () => {
  const shown = codeLists['ht-observed-property'].entries.map(({ attributes }) =>
    unitSymbol(attributes?.['unit'] ?? ''),
  );
  expect(shown.length).toBeGreaterThan(100);
  for (const symbol of shown) expect(symbol).not.toMatch(/[[\]{}.]|\d|^u|Cel/);
});

import { expect, it } from 'vitest';
import { plateNumber } from './plate.ts';

const { schema, privacy, mask } = plateNumber({ zh: '号牌号码', en: 'Number plate' });
const accepts = (plate: string): boolean => schema.safeParse(plate).success;

it.each([
  ['a small car', '皖A00000'],
  ['letters among the signs', '京AB0C1D'],
  ['a small new-energy car', '皖AD00000'],
  ['a small new-energy car with two letters', '皖AFA0000'],
  ['a large new-energy car', '皖A00000D'],
  ['a trailer', '皖A0000挂'],
  ['a trainer', '皖A0000学'],
  ['border traffic with Hong Kong', '粤Z0000港'],
])('takes the plate of %s', (_, plate) => {
  expect(accepts(plate)).toBe(true);
});

it.each([
  ['a separator', '皖A·00000'],
  ['a space', '皖A 00000'],
  ['no province', 'A00000'],
  ['no office letter', '皖000000'],
  ['a sign too few', '皖A0000'],
  ['a sign too many', '皖A0000000'],
  ['the letter I', '皖AI0000'],
  ['the letter O', '皖AO0000'],
  ['lower case', '皖a00000'],
  ['full-width digits', '皖A０００００'],
  ['a new-energy plate without its letter', '皖A000000'],
])('refuses a plate with %s', (_, plate) => {
  expect(accepts(plate)).toBe(false);
});

it('is personal and masked by the rule of plates', () => {
  expect([privacy, mask]).toEqual(['personal', 'plate']);
});

import { codeLists, findCode } from '@hutong/standard';
import type { ByteRule } from './byte-rule.ts';
import { plainOrder } from './plain-order.ts';

/** Where the digits of `YYYY-MM-DD` stand. */
const dayDigits = [0, 1, 2, 3, 5, 6, 8, 9];
const manCode = 0x31;
const womanCode = 0x32;

/** Digits 7–14 of the citizen id are those of the birth date. */
const birthDateOfCitizenId: ByteRule = (bytes, _, citizenId, __, birthDate = 0) => {
  return dayDigits.every((digit, index) => bytes[citizenId + 6 + index] === bytes[birthDate + digit]);
};

/** Digit 17 of the citizen id is odd for men and even for women. */
const sexOfCitizenId: ByteRule = (bytes, _, citizenId, __, sex = 0) => {
  const [digit = 0, code = 0] = [bytes[citizenId + 16], bytes[sex]];
  return (digit & 1) === 1 ? code !== womanCode : code !== manCode;
};

const propertyAttributes = (bytes: Buffer, from: number, to: number): Readonly<Record<string, string>> =>
  findCode<string>(codeLists['ht-observed-property'], bytes.toString('latin1', from, to))?.attributes ?? {};

/** A reading begins as the type of its property does. */
const valueOfProperty: ByteRule = (bytes, _, property, propertyEnd, value = 0) => {
  const { valueType } = propertyAttributes(bytes, property, propertyEnd);
  return valueType === (bytes[value] === 0x22 ? 'string' : (bytes[value] ?? 0) > 0x39 ? 'boolean' : 'number');
};

const unitOfProperty: ByteRule = (bytes, _, property, propertyEnd, unit = 0, unitEnd = 0) =>
  propertyAttributes(bytes, property, propertyEnd)['unit'] === bytes.toString('latin1', unit, unitEnd);

/** Rules between fields that are asked for millions of times, on bytes, by the requirement that states them. */
export const quickRules: Readonly<Record<string, ByteRule>> = {
  'HT-REC-007': plainOrder,
  'HT-PER-005': birthDateOfCitizenId,
  'HT-PER-020': sexOfCitizenId,
  'HT-OBS-003': valueOfProperty,
  'HT-OBS-004': unitOfProperty,
};

/** Those that look at how JSON writes a value. */
export const jsonOnly: ReadonlySet<string> = new Set(['HT-OBS-003']);

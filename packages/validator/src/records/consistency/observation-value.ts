import { bilingual, codeLists, findCode } from '@hutong/standard';
import { defineConsistencyRule } from './consistency-rule.ts';

const attributesOf = (property: unknown): Readonly<Record<string, string>> =>
  findCode(codeLists['ht-observed-property'], property as string)?.attributes ?? {};

const attributesOfBytes = (bytes: Buffer, from: number, to: number): Readonly<Record<string, string>> =>
  attributesOf(bytes.toString('latin1', from + 1, to - 1));

const typeNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  boolean: ['布尔值', 'true or false'],
  number: ['数值', 'a number'],
  string: ['文本', 'text'],
};

/** A reading is of the type that its property has. */
export const observationValueType = defineConsistencyRule({
  type: 'Observation',
  fields: ['property', 'value'],
  holds: (bytes, [property = 0, propertyEnd = 0, value = 0]) => {
    const { valueType } = attributesOfBytes(bytes, property, propertyEnd);
    return valueType === (bytes[value] === 0x22 ? 'string' : (bytes[value] ?? 0) > 0x39 ? 'boolean' : 'number');
  },
  check: ({ property, value }) => {
    const { valueType } = attributesOf(property);
    if (valueType === undefined || typeof value === valueType) return undefined;
    const [zh, en] = typeNames[valueType] ?? [valueType, valueType];
    return {
      at: ['value'],
      rule: bilingual(
        `与观测属性 ${property as string} 不符，应为${zh}`,
        `does not fit the property ${property as string}: it must be ${en}`,
      ),
    };
  },
});

/** A reading is given in the unit of its property. */
export const observationUnit = defineConsistencyRule({
  type: 'Observation',
  fields: ['property', 'unit'],
  holds: (bytes, [property = 0, propertyEnd = 0, unit = 0, unitEnd = 0]) =>
    attributesOfBytes(bytes, property, propertyEnd)['unit'] === bytes.toString('latin1', unit + 1, unitEnd - 1),
  check: ({ property, unit }) => {
    const expected = attributesOf(property)['unit'];
    if (unit === expected) return undefined;
    const name = property as string;
    return {
      at: ['unit'],
      rule:
        expected === undefined
          ? bilingual(`多余：观测属性 ${name} 没有单位`, `is too much: the property ${name} has no unit`)
          : bilingual(
              `与观测属性 ${name} 不符，应为 ${expected}`,
              `does not fit the property ${name}: it must be ${expected}`,
            ),
    };
  },
});

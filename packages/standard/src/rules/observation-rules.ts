import { findCode } from '../codes/code-list.ts';
import { htObservedPropertyCodes } from '../codes/hutong-lists.generated.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

const attributesOf = (property: unknown): Readonly<Record<string, string>> =>
  findCode<string>(htObservedPropertyCodes, property as string)?.attributes ?? {};

const typeNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  boolean: ['布尔值', 'true or false'],
  number: ['数值', 'a number'],
  string: ['文本', 'text'],
};

/** A reading is of the type that its property has. */
const observationValueType: FieldRule = {
  requirement: 'HT-OBS-003',
  fields: ['property', 'value'],
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
};

/** A reading is given in the unit of its property. */
const observationUnit: FieldRule = {
  requirement: 'HT-OBS-004',
  fields: ['property', 'unit'],
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
};

/** Value and unit of an observation are those of its property. */
export const observationRules: readonly FieldRule[] = [observationValueType, observationUnit];

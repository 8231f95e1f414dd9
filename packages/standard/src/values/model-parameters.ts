import { htParameterTypeCodes } from '../codes/hutong-lists.generated.ts';
import { code, decimal, flag, list, object, optional, text, type FieldOptions } from '../fields/define-field.ts';

const limit = (zh: string, en: string) =>
  optional(decimal({ zh, en, minimum: -1e12, maximum: 1e12, unit: '1', privacy: 'public' }));

/** What an event of a device model carries, or a command takes or gives back; `unit` is a UCUM code. */
export const modelParameters = (options: FieldOptions) =>
  optional(
    list(
      object(
        { zh: '参数', en: 'Parameter', privacy: 'public' },
        {
          code: text({ zh: '代码', en: 'Code', maxLength: 64, privacy: 'public' }),
          name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
          type: code(htParameterTypeCodes, { zh: '类型', en: 'Type', privacy: 'public' }),
          unit: optional(text({ zh: '单位', en: 'Unit', maxLength: 20, privacy: 'public' })),
          minimum: limit('最小值', 'Smallest value'),
          maximum: limit('最大值', 'Largest value'),
          choices: optional(
            list(text({ zh: '可选值', en: 'Choice', maxLength: 100, privacy: 'public' }), {
              zh: '可选值',
              en: 'Choices',
              minItems: 1,
              maxItems: 200,
              privacy: 'public',
            }),
          ),
          required: optional(flag({ zh: '是否必填', en: 'Required', privacy: 'public' })),
        },
      ),
      { minItems: 1, maxItems: 50, privacy: 'public', ...options },
    ),
  );

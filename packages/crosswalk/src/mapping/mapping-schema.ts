import * as z from 'zod';
import { ruleSchema, zoneSchema } from './rule-schema.ts';

const note = (zh: string, en: string) => ({ title: zh, description: en });
const word = z.string().min(1);
const fileName = z.string().regex(/^(?!.*(?:^|[\\/])\.\.(?:[\\/]|$))(?![\\/])[^:]+$/);
const codeValue = z.union([z.string(), z.number(), z.boolean()]);

const codeFile = z.strictObject({
  file: fileName.meta(note('CSV 文件，与映射同目录', 'A CSV file beside the mapping')),
  from: word.meta(note('本地代码列', 'Column of the local code')),
  to: word.meta(note('标准代码列', 'Column of the standard code')),
  where: z.record(word, z.string()).optional().meta(note('只取这些行', 'Only rows with these values')),
});

const recordRule = z.strictObject({
  type: word.meta(note('实体类型', 'Entity type')),
  when: word.optional().meta(note('CEL 条件，变量 row', 'A CEL condition over row')),
  id: ruleSchema,
  fields: z.record(word, ruleSchema),
});

/** A mapping between a dialect and the standard: what a mapping file says. */
export const mappingSchema = z
  .strictObject({
    mapping: word.meta(note('映射标识', 'Id of the mapping')),
    title: z.strictObject({ zh: word, en: word }).optional(),
    specVersion: z.literal('1.0').meta(note('标准版本', 'Version of the standard')),
    system: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]*$/)
      .meta(note('来源系统，写入标识与来源', 'Issuing system, in ids and provenance')),
    source: z
      .strictObject({
        name: word.optional(),
        encoding: word.optional().meta(note('文本编码', 'Text encoding of the files')),
        rows: z
          .string()
          // A pattern and not startsWith(), whose format strict readers of the JSON Schema refuse.
          .regex(/^\//)
          .optional()
          .meta(note('JSON 文档中行数组的指针', 'Pointer to the rows of a JSON document')),
        zone: zoneSchema.optional(),
        trim: z.boolean().optional().meta(note('去掉首尾空白', 'Take off blanks at both ends')),
        empty: z.array(z.string()).optional().meta(note('表示无值的文字', 'Texts that mean no value')),
        ignore: z
          .record(word, word)
          .optional()
          .meta(note('不映射的字段及原因', 'Fields left out, each with its reason')),
      })
      .optional(),
    codes: z.record(word, z.union([codeFile, z.strictObject({ map: z.record(z.string(), codeValue) })])).optional(),
    tables: z.record(word, z.strictObject({ file: fileName, key: word })).optional(),
    record: z.record(word, ruleSchema).optional().meta(note('所有记录共有的字段', 'Fields that all records share')),
    records: z.array(recordRule).min(1).meta(note('每一行产生的记录', 'The records that come out of one row')),
  })
  .meta({ title: 'HuTong mapping 互通映射' });

/** A mapping as data. */
export type Mapping = z.infer<typeof mappingSchema>;

/** The rule of one record that a row gives. */
export type RecordRule = Mapping['records'][number];

/** A mapping as an author writes it in TypeScript, with short forms. */
export type AuthoredMapping = z.input<typeof mappingSchema>;

/** The JSON Schema of mapping files, for editors. */
export function mappingJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://hutong.dev/schemas/1.0/crosswalk/mapping.json',
    ...z.toJSONSchema(mappingSchema, {
      override: ({ zodSchema, jsonSchema }) => {
        if (z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.['shorthand'] !== true) return;
        const { shorthand: _, ...members } = jsonSchema;
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        jsonSchema.anyOf = [{ type: 'string', minLength: 1 }, members];
      },
    }),
  };
}

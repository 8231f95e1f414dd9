import * as z from 'zod';

const note = (zh: string, en: string) => ({ title: zh, description: en });
const word = z.string().min(1);
const offset = z
  .string()
  .regex(/^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/)
  .meta(note('时区偏移', 'Offset of the zone, e.g. +08:00'));

/** How one standard field gets its value. One origin, then the steps in the order in which they stand here. */
const ruleMembers = z.strictObject({
  from: word
    .optional()
    .meta(
      note('源字段：列名，或以 / 开头的 JSON 指针', 'A source field: a column, or a JSON pointer that begins with /'),
    ),
  first: z
    .array(word)
    .min(2)
    .optional()
    .meta(note('首个有值的源字段', 'The first of these source fields that has a value')),
  join: z.array(word).min(2).optional().meta(note('连接多个源字段', 'Several source fields put together')),
  with: z.string().optional().meta(note('join 的分隔符', 'What stands between the parts of join')),
  value: z.unknown().optional().meta(note('常量', 'A constant')),
  expression: word.optional().meta(note('CEL 表达式，变量 row', 'A CEL expression over row')),
  inverse: z
    .record(word, word)
    .optional()
    .meta(note('写回：源字段 → CEL 表达式，变量 record', 'The way back: source field → CEL expression over record')),
  point: z
    .strictObject({
      longitude: word,
      latitude: word,
      from: z.enum(['WGS84', 'GCJ02', 'BD09', 'CGCS2000']),
      to: z.enum(['WGS84', 'GCJ02', 'CGCS2000']).optional(),
      digits: z.int().min(0).max(12).optional(),
    })
    .optional()
    .meta(note('由两列得到坐标；坐标系必须写明', 'A position of two fields; its reference system is stated')),
  suffix: word.optional().meta(note('去掉的后缀，如 ㎡', 'A suffix to take off, e.g. ㎡')),
  match: z
    .strictObject({ pattern: word, write: word.optional() })
    .optional()
    .meta(
      note(
        '正则表达式，取第一个括号；write 为写回模板，{value} 为该值',
        'A regular expression whose first group is the value; write is the way back, with {value}',
      ),
    ),
  split: z
    .strictObject({ at: word, part: z.int().min(0) })
    .optional()
    .meta(note('按分隔符取第几段（从 0 起）', 'One part of a text, counted from 0')),
  list: z.strictObject({ at: word }).optional().meta(note('按分隔符拆为列表', 'A list, split at this text')),
  lookup: z
    .strictObject({ table: word, take: word })
    .optional()
    .meta(note('以该值为键查表，取某列', 'The value is a key of a table; take one of its columns')),
  codes: z
    .union([word, z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))])
    .optional()
    .meta(
      note(
        '代码对照：名称、titles（按代码表名称），或就地写出',
        'A code map: its name, titles (by the titles of the code list), or written here',
      ),
    ),
  unknown: z
    .enum(['refuse', 'keep'])
    .optional()
    .meta(note('对照中没有的取值', 'What to do with a value that the code map lacks')),
  time: z
    .union([word, z.strictObject({ form: z.union([word, z.array(word).min(1)]), zone: offset.optional() })])
    .optional()
    .meta(
      note(
        '日期时间格式，如 YYYY/M/D H:mm；epoch-s、epoch-ms 为时间戳',
        'Form of a date or time, e.g. YYYY/M/D H:mm; epoch-s and epoch-ms for time stamps',
      ),
    ),
  unit: z
    .strictObject({ from: word, to: word.optional() })
    .optional()
    .meta(
      note(
        '单位换算（UCUM），to 缺省为字段自身单位',
        'Conversion of units (UCUM); to is the unit of the field unless given',
      ),
    ),
  urn: word
    .optional()
    .meta(
      note('生成该类型的标识；keep 表示已是标识', 'Make the id of a record of this type; keep when it is one already'),
    ),
  default: z
    .unknown()
    .optional()
    .meta(note('无值时的取值，只有写明才用', 'The value where there is none; used only where it is stated')),
});

/** A rule of a mapping file after its short form has been spelled out. */
export type Rule = z.infer<typeof ruleMembers>;

/** `field: column` is short for `field: { from: column }`. */
export const ruleSchema = z.preprocess(
  (given) => (typeof given === 'string' ? { from: given } : given),
  ruleMembers.meta({ shorthand: true }),
);

export const zoneSchema = offset;

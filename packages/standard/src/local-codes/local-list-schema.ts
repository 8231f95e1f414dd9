import * as z from 'zod';
import { privacyClasses, type PrivacyClass } from '../privacy/privacy-class.ts';
import { isUsableText } from '../text-forms/usable-text.ts';
import { authorityPattern, ownCodePattern } from './local-code.ts';

const note = (zh: string, en: string) => ({ title: zh, description: en });
const word = z
  .string()
  .min(1)
  .max(200)
  .refine(isUsableText, { error: '文本含有控制字符 · The text holds control characters' });
const whole = (pattern: string): z.ZodString => z.string().regex(new RegExp(`^${pattern}$`));
const codes = z.array(word).min(1).max(50);
const duration = z
  .string()
  .regex(/^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/)
  .meta(note('ISO 8601 时长，如 PT2H', 'ISO 8601 duration, e.g. PT2H'));

/** What a local event kind states of its own; all of it may only be stricter than the parent. */
const factsSchema = z.strictObject({
  grade: word.optional().meta(note('默认等级，不低于上级', 'Default grade, no lower than the parent’s')),
  limits: z
    .strictObject({
      accept: duration.optional(),
      dispatch: duration.optional(),
      handle: duration.optional(),
      verify: duration.optional(),
    })
    .optional()
    .meta(note('各环节时限，不长于上级', 'Time limits by phase, no longer than the parent’s')),
  calendar: z.literal('natural').optional().meta(note('按自然时间计时', 'Count every hour instead of working hours')),
  role: word.optional().meta(note('责任角色', 'Role that handles it')),
  departments: codes.optional().meta(note('增加的协同部门', 'Departments that help as well')),
  evidence: codes.optional().meta(note('增加的证据', 'Evidence that is required as well')),
  notify: z
    .partialRecord(z.enum(['01', '02', '03', '04']), codes)
    .optional()
    .meta(note('各等级增加的通知对象', 'Recipients who are told as well, by grade')),
  privacy: z
    .enum(Object.keys(privacyClasses) as [PrivacyClass, ...PrivacyClass[]])
    .optional()
    .meta(note('隐私级别，不低于上级', 'Privacy class, no lower than the parent’s')),
});

const entrySchema = z.strictObject({
  code: whole(ownCodePattern).meta(
    note('机构自己的代码，不超过10个字母数字', "The authority's own code, at most 10 letters and digits"),
  ),
  zh: word.meta(note('中文名称', 'Name in Chinese')),
  en: word.optional().meta(note('英文名称', 'Name in English')),
  definition: z.strictObject({ zh: word, en: word.optional() }).optional().meta(note('定义', 'Definition')),
  equals: word
    .optional()
    .meta(note('与该国家代码同义，记录中用国家代码', 'The same as this national code, which records use')),
  below: word
    .optional()
    .meta(
      note(
        '在该国家代码之下扩展；事件小类也可写中类',
        'A local code below this national one; for event kinds a category will do',
      ),
    ),
  oneOf: z
    .array(word)
    .min(2)
    .optional()
    .meta(note('可能对应其中之一，尚未定', 'One of these national codes, which one is not settled')),
  none: word.optional().meta(note('没有对应的国家代码，写明原因', 'No national code answers to it, and why')),
  facts: factsSchema.optional().meta(note('事件小类的从严规定', 'What the local event kind is stricter in')),
});

/** A local list: what an authority publishes of its own codes below those of a national list. */
export const localListSchema = z
  .strictObject({
    localList: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
      .meta(note('地方代码表标识', 'Id of the local list')),
    title: z.strictObject({ zh: word, en: word }).meta(note('名称', 'Name')),
    list: word.meta(note('所扩展的代码表，如 ht-event-kind', 'The code list that it extends, e.g. ht-event-kind')),
    authority: whole(authorityPattern).meta(
      note('机构：区划代码或小写短名', 'The authority: a division code, or a short name in small letters'),
    ),
    version: word.meta(note('版本', 'Version of the local list')),
    source: word.meta(note('依据或出处', 'What it rests on, or where it was read')),
    codes: z.array(entrySchema).min(1).max(20_000),
  })
  .meta({ title: 'HuTong local list 互通地方代码表' });

/** A local list as data. */
export type LocalList = z.infer<typeof localListSchema>;

/** One code of a local list. */
export type LocalEntry = LocalList['codes'][number];

/** What a local event kind states of its own. */
export type LocalKindFacts = NonNullable<LocalEntry['facts']>;

/** The JSON Schema of local lists, for editors. */
export const localListJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://hutong.dev/schemas/1.0/config/local-list.json',
  ...z.toJSONSchema(localListSchema),
});

import * as z from 'zod';
import { ownRuleCode } from '../findings/rule-code.ts';

const note = (zh: string, en: string) => ({ title: zh, description: en });
const word = z.string().trim().min(1).max(500);
const words = z.strictObject({ zh: word, en: word });
const severity = z.enum(['error', 'warning', 'info']).meta(note('级别', 'Severity'));
const digest = z
  .string()
  .regex(/^(?:sha256:)?[0-9a-f]{64}$/)
  .meta(note('规则集的 SHA-256，由 hutong rules pack 给出', 'SHA-256 of the rule set, as hutong rules pack prints it'));
const expression = z.string().min(1).max(2000);
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/);

const selector = {
  rule: word.meta(note('规则代码', 'Code of the rule')),
  entity: word.optional().meta(note('只对该实体', 'Only for this entity')),
  pointer: z
    .string()
    .regex(/^(?:\/[^/]+)+$/)
    .optional()
    .meta(
      note('只对该字段及其成员，* 为列表的任一项', 'Only for this field and what is in it; * is any item of a list'),
    ),
};

const grade = z
  .strictObject({ ...selector, severity, reason: words.optional().meta(note('理由', 'Why')) })
  .meta(note('改变一条规则的级别', 'Gives a rule another severity'));

const exception = z
  .strictObject({
    ...selector,
    reason: words.meta(note('停用的理由，写入每份报告', 'Why it is switched off; every report says so')),
    until: z.iso.date().optional().meta(note('停用的最后一天', 'Last day on which it is switched off')),
  })
  .meta(note('停用一条规则', 'Switches a rule off'));

const texts = {
  title: words.meta(note('规则名称', 'What the rule asks for')),
  message: words.meta(
    note(
      '问题说明，{字段} 为字段的取值，个人信息脱敏',
      'What is said of a record; {field} is its value, masked if personal',
    ),
  ),
  fix: words.optional().meta(note('处理办法', 'What to do')),
  requirement: word.optional().meta(note('依据', 'What it rests on, e.g. a clause')),
};

const declared = z
  .strictObject({
    code: z
      .string()
      .max(60)
      .regex(ownRuleCode)
      .meta(note('规则代码：X-机构-三位数字', 'Code of the rule: X-<authority>-<three digits>')),
    entity: word.meta(note('所判断的实体', 'The entity that it judges')),
    severity,
    ...texts,
    pointer: z
      .string()
      .regex(/^(?:\/[^/]+)*$/)
      .optional()
      .meta(note('问题所在的字段', 'The field that a finding points at')),
    with: z
      .record(name, name)
      .optional()
      .meta(
        note(
          '变量名与引用字段：表达式可用所引用记录的成员',
          'Variables by reference field: the expression sees the record referred to',
        ),
      ),
    when: expression.optional().meta(note('CEL：为真时才判断', 'CEL: the rule applies where this is true')),
    assert: expression.meta(note('CEL：必须为真', 'CEL: what has to be true')),
  })
  .meta(note('用 CEL 写的规则', 'A rule written in CEL'));

/** A file beside or below the rule set: what is packed is written to a folder of its own, which it cannot lead out of. */
const modulePath = z.string().regex(/^(?!.*(?:^|\/)\.\.(?:\/|$))(?:\.\/)?[^/\\:][^\\:]*\.[cm]?[jt]s$/);

/** A rule set as its publisher writes it. */
export const ruleSetSchema = z
  .strictObject({
    ruleSet: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
      .meta(note('规则集标识', 'Id of the rule set')),
    version: word.meta(note('版本', 'Version')),
    title: words,
    publisher: words.meta(note('发布者', 'Who publishes it')),
    extends: z
      .strictObject({
        from: word.meta(note('路径或网址', 'Path or address')),
        sha256: digest.optional(),
      })
      .optional()
      .meta(note('在另一规则集之上；网址须写明 sha256', 'Stands on another rule set; an address needs its sha256')),
    grades: z.array(grade).max(2000).optional(),
    disabled: z.array(exception).max(2000).optional(),
    parameters: z
      .record(z.string(), z.record(z.string(), z.number()))
      .optional()
      .meta(note('规则的参数', 'Parameters by rule')),
    rules: z.array(declared).max(1000).optional(),
    module: modulePath
      .optional()
      .meta(
        note(
          '导出自定义规则的程序；使用者须以 --allow-modules 同意',
          'A program with own rules; whoever uses it has to allow it with --allow-modules',
        ),
      ),
  })
  .meta({ title: 'HuTong rule set 互通规则集' });

/** A rule set as its publisher writes it. */
export type RuleSetDocument = z.infer<typeof ruleSetSchema>;

/** A rule written in CEL. */
export type DeclaredRule = NonNullable<RuleSetDocument['rules']>[number];

const moduleFile = z.strictObject({ path: modulePath, text: z.string().max(1_000_000) });

/** A rule set with all that it rests on, in one file. */
export interface RuleSetPack {
  readonly format: 'hutong-rule-set/1';
  readonly set: RuleSetDocument;
  readonly extends?: RuleSetPack | undefined;
  /** The files of its module, by their path from the rule set. */
  readonly files?: readonly { readonly path: string; readonly text: string }[] | undefined;
}

/** The form of a packed rule set. */
export const ruleSetPackSchema: z.ZodType<RuleSetPack> = z.strictObject({
  format: z.literal('hutong-rule-set/1'),
  set: ruleSetSchema,
  extends: z.lazy(() => ruleSetPackSchema).optional(),
  files: z.array(moduleFile).max(100).optional(),
});

/** The JSON Schema of rule sets, for editors. */
export const ruleSetJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://hutong.dev/schemas/config/rule-set.json',
  ...z.toJSONSchema(ruleSetSchema),
});

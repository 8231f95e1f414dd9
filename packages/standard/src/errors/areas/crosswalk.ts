import { errorDefinition as define } from '../error-definition.ts';

/** HT90xx: mappings between a dialect and the standard, and foreign documents. */
export const crosswalkErrors = {
  HT9001: define(
    'bad-mapping',
    '映射文件有误',
    'Mapping is wrong',
    '按所示位置修正映射文件',
    'Correct the mapping at the place shown',
  ),
  HT9002: define(
    'unmapped-code',
    '取值不在代码对照中',
    'Value is not in the code map',
    '在映射的 codes 中补充该取值，或更正数据',
    'Add the value to the codes of the mapping, or correct the data',
  ),
  HT9003: define(
    'unreadable-value',
    '取值不能按映射读取',
    'Value cannot be read as the mapping says',
    '更正数据，或更正映射中的格式',
    'Correct the data, or the form in the mapping',
  ),
  HT9004: define(
    'lookup-missed',
    '对照表中没有该键',
    'Lookup table has no such key',
    '补充对照表，或更正数据',
    'Add the key to the table, or correct the data',
  ),
  HT9005: define(
    'expression-failed',
    '表达式无法求值',
    'Expression cannot be evaluated',
    '更正映射中的表达式，或检查该行的取值',
    'Correct the expression in the mapping, or check the values of the row',
  ),
  HT9006: define(
    'source-field-not-carried',
    '源字段没有被映射',
    'Source field is not carried',
    '在映射中使用该字段，或列入 source.ignore 并写明原因',
    'Use the field in the mapping, or name it under source.ignore with a reason',
  ),
  HT9007: define(
    'contradicting-rows',
    '多行对同一记录的描述不一致',
    'Rows say different things of one record',
    '更正其中一行',
    'Correct one of the rows',
  ),
  HT9008: define(
    'not-carried-back',
    '标准字段不能写回',
    'Standard field cannot be carried back',
    '为该字段补充可逆的规则，或接受该损失',
    'Give the field a rule that can be inverted, or accept the loss',
  ),
  HT9009: define(
    'bad-foreign-document',
    '外部格式的文档不符合其自身规范',
    'Foreign document breaks its own specification',
    '请提供方按其规范更正',
    'Have its maker correct it by the specification',
  ),
  HT9010: define(
    'unsafe-document',
    '文档含有被拒绝的内容',
    'Document holds what is refused',
    '去掉 DTD、实体定义或过深的嵌套',
    'Remove DTD, entity definitions or excessive nesting',
  ),
  HT9011: define(
    'not-expressible',
    '该记录无法用目标格式表达',
    'Record cannot be expressed in the target form',
    '补充所需字段',
    'Give the fields that the target form needs',
  ),
  HT9012: define(
    'field-withheld',
    '字段不可公开，未导出',
    'Field is not open and was withheld',
    '如有权限，使用标准自身的格式交换',
    'Where you may share it, exchange it in the form of the standard itself',
  ),
} as const;

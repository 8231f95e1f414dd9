import { errorDefinition as define } from '../error-definition.ts';

/** HT10xx: one record against the standard. */
export const recordErrors = {
  HT1001: define(
    'required-missing',
    '缺少必填字段',
    'Required field is missing',
    '补充该字段的值',
    'Give the field a value',
  ),
  HT1002: define(
    'wrong-type',
    '字段类型不符',
    'Field has the wrong type',
    '按数据字典改为规定的类型',
    'Change the value to the type the dictionary states',
  ),
  HT1003: define(
    'unknown-code',
    '代码不在代码表中',
    'Code is not in its code list',
    '改用代码表中的代码',
    'Use a code of the list',
  ),
  HT1004: define(
    'bad-identifier',
    '标识格式不符',
    'Identifier has the wrong form',
    '按 urn:hutong:<类型>:<系统>:<本地标识> 填写',
    'Write it as urn:hutong:<type>:<system>:<local id>',
  ),
  HT1005: define(
    'wrong-check-digit',
    '校验码不符',
    'Check digit is wrong',
    '核对原件后更正号码',
    'Compare with the original document and correct the number',
  ),
  HT1006: define(
    'impossible-date',
    '日期或时间不存在',
    'Date or time is impossible',
    '填写真实存在的日期或带时区的时间',
    'Write a real date, or a time with its offset',
  ),
  HT1007: define(
    'out-of-range',
    '数值超出允许范围',
    'Number is out of range',
    '核对单位与数值',
    'Check the unit and the value',
  ),
  HT1008: define(
    'unknown-field',
    '未知字段',
    'Unknown field',
    '删除该字段，或放入 extensions',
    'Remove the field or move it under extensions',
  ),
  HT1009: define(
    'wrong-length',
    '长度不符',
    'Text has the wrong length',
    '按规定长度填写',
    'Keep to the length limits',
  ),
  HT1010: define(
    'pattern-mismatch',
    '格式不符',
    'Text does not match its pattern',
    '按规定格式填写',
    'Write it in the required form',
  ),
  HT1011: define(
    'unknown-type',
    '未知的记录类型',
    'Unknown record type',
    '使用 hutong standard list 列出的类型',
    'Use a type that `hutong standard list` shows',
  ),
  HT1012: define(
    'inconsistent-fields',
    '字段之间矛盾',
    'Fields contradict each other',
    '更正其中一个字段',
    'Correct one of the fields',
  ),
} as const;

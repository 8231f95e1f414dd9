import { errorDefinition as define } from '../error-definition.ts';

/** HT30xx: files and streams that carry records. */
export const inputErrors = {
  HT3001: define(
    'unreadable-file',
    '文件无法读取',
    'File cannot be read',
    '检查路径与权限',
    'Check the path and its permissions',
  ),
  HT3002: define(
    'wrong-encoding',
    '编码不正确',
    'Text is not in the expected encoding',
    '以 UTF-8 保存，或用 --encoding 指明',
    'Save as UTF-8 or name the encoding with --encoding',
  ),
  HT3003: define(
    'broken-line',
    '该行无法解析',
    'Line cannot be parsed',
    '修正该行的语法',
    'Correct the syntax of the line',
  ),
  HT3004: define(
    'line-too-long',
    '该行过长',
    'Line is too long',
    '拆分记录或检查换行',
    'Split the record or check the line ends',
  ),
  HT3005: define(
    'unknown-format',
    '文件格式不识别',
    'File format is not recognised',
    '使用 CSV、JSON 或 NDJSON',
    'Use CSV, JSON or NDJSON',
  ),
  HT3006: define(
    'bad-manifest',
    '数据集清单有误',
    'Data-set manifest is wrong',
    '按模板修正 hutong.dataset.yaml',
    'Correct hutong.dataset.yaml against its schema',
  ),
  HT3007: define(
    'unknown-column',
    '未知的列',
    'Unknown column',
    '更正列名，或放入 extensions',
    'Correct the column name or move it under extensions',
  ),
} as const;

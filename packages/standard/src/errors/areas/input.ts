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
    '使用 CSV、TSV、XLSX、JSON 或 NDJSON',
    'Use CSV, TSV, XLSX, JSON or NDJSON',
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
  HT3008: define(
    'damaged-archive',
    '压缩文件已损坏或不完整',
    'Archive is damaged or cut short',
    '重新打包或重新传输该文件',
    'Pack or transfer the file again',
  ),
  HT3009: define(
    'refused-archive-entry',
    '压缩包中的条目被拒绝读取',
    'Entry of an archive is refused',
    '打包时使用文件夹之内的相对路径，且不加密',
    'Pack it with a relative path inside the archive and without a password',
  ),
  HT3010: define(
    'expands-too-far',
    '解压后的内容超过上限',
    'Content expands beyond the limit',
    '核对文件来源；确为大文件时，先解压再校验',
    'Check where the file comes from; unpack it first if it really is that large',
  ),
  HT3011: define(
    'undeclared-encoding',
    '编码未声明，按检测结果读取',
    'Encoding is not declared and was detected',
    '以 UTF-8 保存，或在清单或 --encoding 中声明编码',
    'Save as UTF-8, or declare the encoding in the manifest or with --encoding',
  ),
  HT3012: define(
    'unreadable-cell',
    '单元格没有可用的值',
    'Cell holds no usable value',
    '把公式与错误值改为最终的值',
    'Replace formulas and error values by their final values',
  ),
} as const;

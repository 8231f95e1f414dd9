import { bilingual, findEntity, type BilingualText } from '@hutong/standard';
import { codesOf, requiredShare, usedFields, type EntityCompleteness } from '../completeness/completeness.ts';
import type { Finding } from '../findings/finding.ts';
import type { FileSummary, ValidationReport } from '../validation-report.ts';

/** The words that all reports share. */
export const words = {
  error: bilingual('错误', 'error'),
  warning: bilingual('警告', 'warning'),
  info: bilingual('提示', 'info'),
  errors: bilingual('错误', 'Errors'),
  warnings: bilingual('警告', 'Warnings'),
  title: bilingual('数据校验报告', 'Validation report'),
  valid: bilingual('通过', 'Valid'),
  invalid: bilingual('未通过', 'Not valid'),
  incomplete: bilingual('未完成', 'INCOMPLETE'),
  notChecked: bilingual('未能校验', 'Not checked'),
  files: bilingual('文件', 'Files'),
  records: bilingual('记录', 'Records'),
  findings: bilingual('问题', 'Findings'),
  rule: bilingual('规则', 'Rule'),
  count: bilingual('数量', 'Count'),
  place: bilingual('位置', 'Place'),
  advice: bilingual('处理办法', 'What to do'),
  severity: bilingual('级别', 'Severity'),
  search: bilingual('搜索', 'Search'),
  ruleSet: bilingual('规则集', 'Rule set'),
  baseline: bilingual('与基线相比', 'Against the baseline'),
  byRule: bilingual('按规则', 'By rule'),
  byFile: bilingual('按文件', 'By file'),
  perThousand: bilingual('每千条记录的问题', 'Findings per thousand records'),
  completeness: bilingual('完整度', 'Completeness'),
  quality: bilingual('各实体的质量', 'Quality by entity'),
  byEntity: bilingual('按实体', 'By entity'),
  fill: bilingual('字段填写率', 'How far fields are filled'),
  fillHelp: bilingual(
    '每格为一个字段：填写该字段的记录所占比例。粗框为必填；红色为有记录缺少的必填字段；虚框为无记录填写。',
    'Each tile is a field with the share of records that state it. A bold frame is required, red is required but missing somewhere, a dashed frame is stated nowhere.',
  ),
  requiredFields: bilingual('必填', 'Required'),
  fieldsUsed: bilingual('用到的字段', 'Fields used'),
  codesUsed: bilingual('用到的代码', 'Codes used'),
  referenced: bilingual('被引用', 'Referred to'),
  fingerprint: bilingual('数据集指纹', 'Data-set fingerprint'),
  more: bilingual('… 另有 {count} 处', '… and {count} more'),
} as const satisfies Record<string, BilingualText>;

/** Where in its file a finding stands: the cell of a sheet, else line and column. */
export const placeText = ({ line, column, cell }: Finding): string =>
  cell ?? (column === undefined ? `${line}` : `${line}:${column}`);

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How often a rule was broken. */
export const ruleText = (count: number): BilingualText => bilingual(`${count} 处`, many(count, 'place'));

/** How much is wrong with a file. */
export const findingsText = (count: number): BilingualText => bilingual(`${count} 个问题`, many(count, 'finding'));

/** What a page leaves out. */
export const notListedText = (count: number): BilingualText =>
  bilingual(`另有 ${count} 个问题只计数、未列出`, `${count} more are counted but not listed`);

/** Counts in one sentence. */
export const countsText = ({ summary }: ValidationReport): BilingualText => {
  const { files, records, errors, warnings } = summary;
  return bilingual(
    `${files} 个文件，${records} 条记录：${errors} 个错误，${warnings} 个警告`,
    `${many(files, 'file')}, ${many(records, 'record')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
  );
};

const origins: Partial<Record<FileSummary['typeFrom'], BilingualText>> = {
  'file name': bilingual('类型按文件名判断', 'type told from the file name'),
  header: bilingual('类型按表头判断', 'type told from the header'),
};

/** What a file held, and where its type comes from when nobody said it. */
export const fileText = ({ records, types, typeFrom }: FileSummary): BilingualText => {
  const names = Object.keys(types).join(', ');
  const origin = origins[typeFrom];
  return bilingual(
    `${records} 条记录${names === '' ? '' : ` ${names}`}${origin === undefined ? '' : `（${origin.zh}）`}`,
    `${many(records, 'record')}${names === '' ? '' : ` ${names}`}${origin === undefined ? '' : ` (${origin.en})`}`,
  );
};

/** A share as a whole number of percent; 100 % means all, never nearly all. */
export const percent = (share: number): string => `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;

/** How much of its standard an entity of the data set exercises, in one line. */
export function completenessText(entity: EntityCompleteness): BilingualText {
  const { type, records, referenced, fields } = entity;
  const { used, of } = codesOf(entity);
  const required = percent(requiredShare(entity));
  const [stated, all] = [usedFields(entity), fields.length];
  return bilingual(
    `${findEntity(type)?.title.zh ?? type}：${records} 条记录，必填 ${required}，用到字段 ${stated}/${all}、代码 ${used}/${of}，被引用 ${referenced}`,
    `${type}: ${many(records, 'record')}, required fields ${required}, ${stated} of ${all} fields and ${used} of ${of} codes used, ${referenced} referred to`,
  );
}

/** How many things were not checked; empty when all were. */
export const notCheckedText = ({ remarks }: ValidationReport): BilingualText =>
  remarks.length === 0
    ? bilingual('', '')
    : bilingual(`，${remarks.length} 项未能校验`, `, ${remarks.length} not checked`);

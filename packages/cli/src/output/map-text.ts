import type { Language } from '@hutong/standard';
import type { MapResult } from '../services/map.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    fates: { carried: '已映射', ignored: '有意不映射', lost: '未映射' },
    heads: ['源字段', '有值行数', '去向', '往返相同', '往返有变', '未写回'],
    loss: '损失（由数据测得）',
    rules: '不能写回或不精确的规则',
    standard: '不能写回的标准字段',
    more: (count: number): string => `另有 ${count} 个问题未列出`,
  },
  en: {
    fates: { carried: 'carried', ignored: 'left out on purpose', lost: 'not carried' },
    heads: ['source field', 'rows', 'fate', 'back equal', 'back changed', 'not back'],
    loss: 'Loss, measured on the data',
    rules: 'Rules without an exact way back',
    standard: 'Standard fields that do not come back',
    more: (count: number): string => `${count} more issues are not listed`,
  },
} as const;

type Loss = NonNullable<MapResult['loss']>;

/** Rules without an exact way back, as they are named when a mapping is compiled. */
export function ruleLossText(rules: Loss['rules'], language: Language, width: number): string[] {
  if (rules.length === 0) return [];
  const rows = rules.map(({ recordType, field, reason }) => [`  ${recordType}.${field}`, reason[language]]);
  return [paint('bold', words[language].rules), formatTable(rows, width)];
}

const lossText = ({ source, rules, standard }: Loss, language: Language, width: number): string[] => {
  const word = words[language];
  const rows = source.map(({ field, rows: count, fate, reason, equal, changed, missing }) => [
    `  ${field}`,
    String(count),
    reason === undefined ? word.fates[fate] : `${word.fates[fate]}: ${reason}`,
    ...[equal, changed, missing].map(String),
  ]);
  return [
    paint('bold', word.loss),
    formatTable([word.heads.map((head, index) => (index === 0 ? `  ${head}` : head)), ...rows], width),
    ...ruleLossText(rules, language, width),
    ...(standard.length === 0
      ? []
      : [
          paint('bold', word.standard),
          formatTable(
            standard.map(({ recordType, field, records }) => [`  ${recordType}.${field}`, String(records)]),
            width,
          ),
        ]),
  ];
};

/** Issues in their places. */
export const issueLines = (issues: MapResult['issues'], language: Language): string[] =>
  issues.map(
    ({ severity, file, line, column, code, message, fix }) =>
      `${paint(severity === 'error' ? 'red' : 'yellow', severity === 'error' ? '✗' : '!')} ${[file, line, column].filter((part) => part !== undefined).join(':')} ${code} ${message[language]} · ${fix[language]}`,
  );

const shown = 20;

/** What was read, written and lost, for a person. */
export function mapText(result: MapResult, language: Language, width: number): string {
  const { mapping, direction, read, written, errors, issues, out, loss } = result;
  const chinese = language === 'zh';
  const [from, to] =
    direction === 'to-standard'
      ? chinese
        ? ['行', '条标准记录']
        : ['rows', 'records']
      : chinese
        ? ['条标准记录', '行']
        : ['records', 'rows'];
  const mark = errors === 0 ? paint('green', '✓') : paint('red', '✗');
  const head = chinese
    ? `${mark} ${mapping}：${read} ${from} → ${written} ${to}，${errors} 个错误${out === undefined ? '' : `，已写入 ${out}`}`
    : `${mark} ${mapping}: ${read} ${from} → ${written} ${to}, ${errors} errors${out === undefined ? '' : `, written to ${out}`}`;
  return [
    ...issueLines(issues.slice(0, shown), language),
    ...(issues.length > shown ? [words[language].more(issues.length - shown)] : []),
    ...(loss === undefined ? [] : lossText(loss, language, width)),
    head,
  ].join('\n');
}

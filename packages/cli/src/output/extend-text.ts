import type { Language } from '@hutong/standard';
import type { CodesExtendCheckResult } from '../services/codes/extend/check.ts';
import type { CodesExtendDowngradeResult } from '../services/codes/extend/downgrade.ts';
import type { CodesExtendReportResult } from '../services/codes/extend/report.ts';
import { relationTitles } from './extend-words.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** What is wrong in local lists, line by line. */
export function extendCheckText({ valid, lists, findings }: CodesExtendCheckResult, language: Language): string {
  const zh = language === 'zh';
  const lines = findings.flatMap(({ severity, message, fix, requirement, file, line, column, pointer, code }) => [
    `${paint('bold', `${file}:${line}:${column}`)} ${severity === 'error' ? paint('red', code) : paint('yellow', zh ? '提示' : 'note')} ${message[language]}${requirement === undefined ? '' : ` [${requirement}]`} ${paint('dim', pointer)}`,
    `  ${fix[language]}`,
  ]);
  for (const { file, list, total, extensions } of lists)
    lines.push(
      zh
        ? `${file}：${list}，${total} 个代码，其中 ${extensions} 个为扩展代码`
        : `${file}: ${list}, ${total} codes, ${extensions} of them extensions`,
    );
  const verdict = valid ? (zh ? '可以使用' : 'can be used') : zh ? '有误' : 'has errors';
  return [...lines, `${valid ? paint('green', '✓') : paint('red', '✗')} ${verdict}`].join('\n');
}

/** What of a local list maps to the national one, for a terminal. */
export function extendReportText(report: CodesExtendReportResult, language: Language, width: number): string {
  const zh = language === 'zh';
  const { local, national, merged, rows } = report;
  const open = rows.filter(({ relation }) => relation !== 'equal' && relation !== 'below');
  const relations = (['equal', 'below', 'ambiguous', 'none', 'open'] as const).map((relation) => [
    `  ${relationTitles[relation][language]}`,
    String(local[relation]),
  ]);
  const lines = [
    paint('bold', `${report.title[language]} (${report.authority} → ${report.list})`),
    zh
      ? `地方代码 ${local.total} 个，对应到国家代码 ${local.mapped} 个（${percent(local.share)}）`
      : `${local.total} local codes, ${local.mapped} of them map to a national one (${percent(local.share)})`,
    formatTable(relations, width),
    zh
      ? `国家代码 ${national.total} 个，被地方代码用到 ${national.reached} 个（${percent(national.share)}）`
      : `${national.total} national codes, ${national.reached} of them reached (${percent(national.share)})`,
    formatTable(
      national.groups.map((group) => [`  ${group.code}`, group[language], `${group.reached}/${group.total}`]),
      width,
    ),
  ];
  if (merged.length > 0)
    lines.push(
      paint(
        'bold',
        zh
          ? '几个地方代码对应同一国家代码，不能写回'
          : 'Several local codes equal one national code: there is no way back',
      ),
      formatTable(
        merged.map(({ code, from, ...names }) => [`  ${code}`, names[language], from.join(', ')]),
        width,
      ),
    );
  if (open.length > 0)
    lines.push(
      paint('bold', zh ? '没有对应或尚未确定' : 'Without a counterpart, or not settled'),
      formatTable(
        open.map((row) => [
          `  ${row.code}`,
          (zh ? row.zh : row.en) ?? row.zh,
          relationTitles[row.relation][language],
          row.reason ?? [...row.national, ...row.similar].map((one) => `${one.code} ${one[language]}`).join(', '),
        ]),
        width,
      ),
    );
  return lines.filter((line) => line !== '').join('\n');
}

/** Which local codes became their parents. */
export function extendDowngradeText(result: CodesExtendDowngradeResult, language: Language, width: number): string {
  const { records, changed, changes } = result;
  const table = formatTable(
    changes.map(({ from, to, recordType, pointer, count }) => [`${recordType}${pointer}`, from, '→', to, `× ${count}`]),
    width,
  );
  const sum =
    language === 'zh'
      ? `${records} 条记录，${changed} 条有地方扩展代码`
      : `${records} records, ${changed} with local codes`;
  return table === '' ? sum : `${table}\n${sum}`;
}

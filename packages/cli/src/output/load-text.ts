import type { Language } from '@hutong/standard';
import type { LoadResult } from '../services/load.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

/** What became of the records, for a person. */
export function loadText(result: LoadResult, language: Language, width: number): string {
  const { valid, validation, sent, created, updated, unchanged, rejected, rejections } = result;
  const chinese = language === 'zh';
  if (!valid)
    return chinese
      ? `${paint('red', '✗')} 校验发现 ${validation.errors} 处错误，未发送任何记录；用 hutong validate 查看`
      : `${paint('red', '✗')} Validation found ${validation.errors} errors, nothing was sent; see hutong validate`;
  const mark = rejected === 0 ? paint('green', '✓') : paint('red', '✗');
  const head = chinese
    ? `${mark} 已发送 ${sent} 条：新增 ${created}，更新 ${updated}，未变 ${unchanged}，拒收 ${rejected}`
    : `${mark} ${sent} records sent: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
  const rows = rejections.map(({ file, line, issues }) => [
    `${file}:${line}`,
    issues.map(({ code, pointer, message }) => `${code} ${pointer} ${message[language]}`).join('; '),
  ]);
  return rows.length === 0 ? head : `${head}\n${formatTable(rows, width)}`;
}

import type { Language } from '@hutong/standard';
import { hasGaps, type MapCheckResult } from '../services/map/check.ts';
import { issueLines, ruleLossText } from './map-text.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

/** What a mapping fills, what it lacks and what does not come back, for a person. */
export function mapCheckText(result: MapCheckResult, language: Language, width: number): string {
  const { mapping, records, losses, data } = result;
  const chinese = language === 'zh';
  const rows = records.map(({ type, missing, mapped, unused }) => [
    missing.length === 0 ? paint('green', '✓') : paint('red', '✗'),
    type,
    chinese ? `已映射 ${mapped.length}，未用 ${unused.length}` : `${mapped.length} mapped, ${unused.length} unused`,
    missing.length === 0 ? '' : `${chinese ? '缺少必填' : 'required but not mapped'}: ${missing.join(', ')}`,
  ]);
  const lines = [formatTable(rows, width), ...ruleLossText(losses, language, width)];
  if (data !== undefined) {
    const { rows: count, errors, unmappedFields, unmappedCodes, issues } = data;
    if (unmappedFields.length > 0)
      lines.push(
        paint('bold', chinese ? '数据中未映射的字段' : 'Fields of the data that are not mapped'),
        formatTable(
          unmappedFields.map(({ field, rows: number }) => [`  ${field}`, chinese ? `${number} 行` : `${number} rows`]),
          width,
        ),
      );
    if (unmappedCodes.length > 0)
      lines.push(
        paint('bold', chinese ? '代码对照中没有的取值' : 'Values that the code maps lack'),
        formatTable(
          unmappedCodes.map(({ field, recordType, rows: number }) => [
            `  ${field}`,
            recordType,
            chinese ? `${number} 行` : `${number} rows`,
          ]),
          width,
        ),
      );
    lines.push(...issueLines(issues.slice(0, 20), language));
    lines.push(chinese ? `数据：${count} 行，${errors} 个错误` : `Data: ${count} rows, ${errors} errors`);
  }
  const gaps = hasGaps(result);
  const verdict = chinese ? (gaps ? '有缺口' : '完整') : gaps ? 'has gaps' : 'complete';
  lines.push(`${gaps ? paint('red', '✗') : paint('green', '✓')} ${mapping}: ${verdict}`);
  return lines.join('\n');
}

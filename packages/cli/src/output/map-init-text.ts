import type { Language } from '@hutong/standard';
import type { MapInitResult } from '../services/map/init.ts';
import { formatTable } from './table.ts';

const words = {
  zh: { exact: '同名', likely: '相近，请核对', none: '没有对应' },
  en: { exact: 'same name', likely: 'similar, review', none: 'none' },
} as const;

/** The suggested file; with `--out`, which column became what. */
export function mapInitText(result: MapInitResult, language: Language, width: number): string {
  const { out, mapping, suggestions, missing } = result;
  if (out === undefined) return mapping;
  const rows = suggestions.map(({ header, field = '', confidence }) => [header, field, words[language][confidence]]);
  const chinese = language === 'zh';
  return [
    formatTable(rows, width),
    ...(missing.length === 0
      ? []
      : [`${chinese ? '没有找到列的必填字段' : 'Required, no column found'}: ${missing.join(', ')}`]),
    chinese ? `已写入 ${out}，请逐行核对` : `Written to ${out}: review every line`,
  ].join('\n');
}

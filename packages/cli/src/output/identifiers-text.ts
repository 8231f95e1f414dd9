import { bilingual, type Language } from '@hutong/standard';
import type { IdentifiersCheckResult } from '../services/identifiers/check.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

type Checked = IdentifiersCheckResult['identifiers'][number];

const nothing = bilingual('不是任何一种已知的号码或编码', 'is no number or code that is known');

function* linesOf({ shown, matches, faults, valid }: Checked, language: Language, width: number): Generator<string> {
  for (const { scheme, parts } of matches) {
    yield `${paint('green', '✓')} ${shown}  ${paint('bold', scheme.title[language])} (${scheme.id} · ${scheme.source})`;
    const rows = parts.map(({ title, value, meaning }) => ['  ', title[language], value, meaning?.[language] ?? '']);
    yield formatTable(rows, width);
  }
  for (const { scheme, code, message, fix } of faults) {
    yield `${paint('red', '✗')} ${shown}  ${code} ${scheme.title[language]}${language === 'zh' ? '' : ' '}${message[language]}`;
    yield `  ${bilingual('处理', 'fix')[language]}: ${fix[language]}`;
  }
  if (!valid && faults.length === 0) yield `${paint('red', '✗')} ${shown}  ${nothing[language]}`;
}

/** What identifiers are, or why they are none, for a person. */
export const formatIdentifiers = ({ identifiers }: IdentifiersCheckResult, language: Language, width: number): string =>
  identifiers.map((checked) => [...linesOf(checked, language, width)].join('\n')).join('\n');

import type { BilingualText } from '@hutong/standard';
import { escapeMarkup } from '../diagram/svg.ts';

/** A text in both languages, of which the page shows one. */
export const both = ({ zh, en }: BilingualText): string =>
  zh === en ? escapeMarkup(zh) : `<span lang="zh">${escapeMarkup(zh)}</span><span lang="en">${escapeMarkup(en)}</span>`;

/** Text as code. */
export const code = (text: string): string => `<code>${escapeMarkup(text)}</code>`;

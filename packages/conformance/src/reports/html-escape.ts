import type { BilingualText } from '@hutong/standard';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A text in both languages, of which the style sheet shows one. */
export const both = ({ zh, en }: BilingualText): string =>
  `<span class="zh" lang="zh">${escapeHtml(zh)}</span><span class="en" lang="en">${escapeHtml(en)}</span>`;

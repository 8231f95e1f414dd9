import { bilingual, findEntity, type BilingualText } from '@hutong/standard';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Both languages; the style sheet shows the chosen one, with or without script. */
export const both = ({ zh, en }: BilingualText): string =>
  `<span lang="zh">${escapeHtml(zh)}</span><span lang="en">${escapeHtml(en)}</span>`;

/** The title of an entity; the name itself where it is none of ours. */
export const titleOf = (type: string): BilingualText => findEntity(type)?.title ?? bilingual(type, type);

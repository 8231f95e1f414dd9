import type { Language } from '@hutong/standard';

/** First line of every generated page. */
export const generatedNotice = (source: string): string =>
  `<!-- Generated from ${source}; do not edit. Run \`pnpm generate\`. -->`;

/** One cell of a table: a bar or a line break would end it, and an angle bracket or brace would be taken for markup. */
const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

/** A table; an empty cell stays empty. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

/** Text as code. */
export const mono = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** Picks the words of one language. */
export const words =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === 'zh' ? zh : en;

/** The two languages of the documentation. */
export const languages: readonly Language[] = ['en', 'zh'];

/** Joins the parts of a page by blank lines. */
export const page = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

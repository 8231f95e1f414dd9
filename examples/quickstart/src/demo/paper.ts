import { styleText } from 'node:util';
import type { BilingualText, Language } from '@hutong/standard';
import stringWidth from 'fast-string-width';

/** Language of the reader: `HUTONG_LANG`, else the locale. */
export const readerLanguage = (): Language => {
  const { HUTONG_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (HUTONG_LANG || LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
};

/** Pads a text to a width in columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Prints the demo: few words, set in columns, in the reader's language. */
export class Paper {
  readonly language: Language;
  #step = 0;

  constructor(language: Language) {
    this.language = language;
  }

  say(zh: string, en: string): string {
    return this.language === 'zh' ? zh : en;
  }

  of(text: BilingualText): string {
    return text[this.language];
  }

  title(text: string): void {
    console.log(`\n${styleText('bold', text)}`);
  }

  step(zh: string, en: string, command?: string): void {
    this.#step++;
    console.log(`\n${styleText(['bold', 'cyan'], `${this.#step}  ${this.say(zh, en)}`)}`);
    if (command !== undefined) console.log(styleText('dim', `   $ ${command}`));
  }

  line(text: string): void {
    console.log(`   ${text}`);
  }

  good(zh: string, en: string): void {
    this.line(`${styleText('green', '✓')} ${this.say(zh, en)}`);
  }

  bad(text: string): void {
    this.line(`${styleText('red', '✗')} ${text}`);
  }

  table(rows: readonly (readonly string[])[]): void {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
    for (const row of rows)
      this.line(
        row.map((cell, column) => padTo(cell, column === row.length - 1 ? 0 : (widths[column] ?? 0))).join('  '),
      );
  }
}

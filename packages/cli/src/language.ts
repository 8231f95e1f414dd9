import type { Language } from '@hutong/standard';

const isLanguage = (value: string | undefined): value is Language => value === 'zh' || value === 'en';

const flagValue = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf('--');
  const own = end === -1 ? argv : argv.slice(0, end);
  const at = own.indexOf('--lang');
  return at === -1 ? own.find((part) => part.startsWith('--lang='))?.slice('--lang='.length) : own[at + 1];
};

/** The reader's language: `--lang`, else `HUTONG_LANG`, else the locale, else English. */
export function detectLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const chosen = [flagValue(argv), environment['HUTONG_LANG']?.toLowerCase()].find(isLanguage);
  if (chosen !== undefined) return chosen;
  // POSIX: the first of these that is set decides, whatever it says.
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

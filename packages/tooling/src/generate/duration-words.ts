import type { Language } from '@hutong/standard';

const units: Record<string, Record<Language, string>> = {
  D: { zh: '天', en: 'd' },
  H: { zh: '小时', en: 'h' },
  M: { zh: '分钟', en: 'min' },
  S: { zh: '秒', en: 's' },
};

/** An ISO 8601 duration of days to seconds as a person reads it: `PT1H30M` → `1 h 30 min`. */
export const durationWords = (duration: string, language: Language): string =>
  Array.from(duration.matchAll(/(\d+)([DHMS])/g), ([, amount = '', unit = '']) =>
    [amount, units[unit]?.[language]].join(language === 'zh' ? '' : ' '),
  ).join(language === 'zh' ? '' : ' ');

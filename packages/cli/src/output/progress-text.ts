import type { Language } from '@hutong/standard';

/** How far a reading has come. */
export interface ReadingProgress {
  readonly file: string;
  readonly records: number;
  readonly bytes: number;
  readonly totalBytes?: number;
}

/** The line is renewed this often, in milliseconds. */
const interval = 100;

/** Makes the function that puts progress into a line with its rate and the time that is left; undefined when it is too early for a new one. */
export function createProgressText(language: Language, now: () => number = () => performance.now()) {
  const start = now();
  let last = start;
  return ({ file, records, bytes, totalBytes }: ReadingProgress): string | undefined => {
    const at = now();
    if (at - last < interval) return undefined;
    last = at;
    const seconds = Math.max(at - start, 1) / 1000;
    const rate = Math.round(records / seconds).toLocaleString('en');
    const count = records.toLocaleString('en');
    const left =
      totalBytes === undefined || bytes === 0 ? undefined : Math.ceil((seconds * (totalBytes - bytes)) / bytes);
    const share = totalBytes === undefined || totalBytes === 0 ? '' : ` ${Math.floor((bytes / totalBytes) * 100)}%`;
    return language === 'zh'
      ? `${file}${share}  ${count} 条  ${rate} 条/秒${left === undefined ? '' : `  约剩 ${left} 秒`}`
      : `${file}${share}  ${count} records  ${rate}/s${left === undefined ? '' : `  about ${left} s left`}`;
  };
}

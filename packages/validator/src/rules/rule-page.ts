import type { ErrorCode, Language } from '@hutong/standard';

/** Where the page of a rule stands in the documentation. */
export const rulePage = (code: ErrorCode, language: Language): string =>
  `https://hutong.dev/docs/${language}/rules/${code}`;

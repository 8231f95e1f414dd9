import { bilingual, type BilingualText } from '../text.ts';

/** What a stable error code means and what its reader can do. Codes are never renumbered or reused. */
export interface ErrorDefinition {
  /** Readable name in kebab case, stable like the code. */
  readonly name: string;
  readonly title: BilingualText;
  readonly fix: BilingualText;
}

/** One line of an error table: name, title zh, title en, fix zh, fix en. */
export const errorDefinition = (
  name: string,
  zh: string,
  en: string,
  fixZh: string,
  fixEn: string,
): ErrorDefinition => ({
  name,
  title: bilingual(zh, en),
  fix: bilingual(fixZh, fixEn),
});

import { bilingual, type BilingualText } from '@hutong/standard';

/** A factor code that has a name and no observed property. */
export interface Factor {
  readonly title: BilingualText;
  readonly unit?: string;
}

export const factor = (zh: string, en: string, unit?: string): Factor => ({
  title: bilingual(zh, en),
  ...(unit === undefined ? {} : { unit }),
});

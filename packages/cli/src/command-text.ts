import type { BilingualText } from '@hutong/standard';

/** What a command says of itself in both languages; a test holds it complete. */
export interface CommandText {
  readonly title: BilingualText;
  readonly description?: BilingualText;
  /** Shown first in the help; the first word is always `hutong`. */
  readonly examples: readonly { readonly line: string; readonly text: BilingualText }[];
  readonly args?: Readonly<Record<string, BilingualText>>;
  readonly flags?: Readonly<Record<string, BilingualText>>;
}

/** Builds a text in both languages. The standard's own helper would load the whole standard at start-up. */
export const bilingual = (zh: string, en: string): BilingualText => ({ zh, en });

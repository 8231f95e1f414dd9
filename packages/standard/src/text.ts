/** A text that a person reads, in both working languages. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** The language a text is shown in. */
export type Language = keyof BilingualText;

/** Builds a bilingual text; short because every definition carries several. */
export const bilingual = (zh: string, en: string): BilingualText => ({ zh, en });

import { plainTextFix, type BilingualText } from '@hutong/standard';

/** Advice for a value that full-width or look-alike characters made wrong; nothing for another. */
export function fixFor(value: string, accepts: (plain: string) => boolean): { readonly fix?: BilingualText } {
  const fix = plainTextFix(value, accepts);
  return fix === undefined ? {} : { fix };
}

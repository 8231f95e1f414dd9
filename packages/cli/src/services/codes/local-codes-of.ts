import type { LocalCodes } from '@hutong/standard/local-lists';

/** The local lists of these files, or nothing when there are none. Throws HT3001, HT3002, and HT3014 with the place of what is wrong. */
export async function localCodesOf(files: readonly string[] | undefined): Promise<LocalCodes | undefined> {
  if (files === undefined || files.length === 0) return undefined;
  const { loadLocalCodes } = await import('@hutong/validator/local-lists');
  return loadLocalCodes(files);
}

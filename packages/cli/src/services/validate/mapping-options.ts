import type { ValidateOptions } from '@hutong/validator';
import { present } from '../../present.ts';

/** How files or messages in a vendor's own form are read, by a mapping file. Throws HT9001 for a wrong one. */
export async function mappingOptions(
  map: string | undefined,
): Promise<Pick<ValidateOptions, 'dialect' | 'encoding' | 'translate'>> {
  if (map === undefined) return {};
  // Few validations need a mapping, and it loads more than all the rest.
  const { createTranslator, loadMapping } = await import('@hutong/crosswalk');
  const crosswalk = await loadMapping(map);
  const { rows, encoding } = crosswalk.mapping.source ?? {};
  return { ...present({ encoding }), dialect: present({ rows }), translate: () => createTranslator(crosswalk) };
}

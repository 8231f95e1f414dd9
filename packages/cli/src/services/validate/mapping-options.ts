import { bilingual } from '@hutong/standard';
import type { ValidateOptions } from '@hutong/validator';
import { usageError } from '../../failures/usage-error.ts';
import { present } from '../../present.ts';
import { foreignForm, isForeignForm, type ForeignFormName } from '../foreign/foreign-form.ts';

/** Where imported records come from and belong; only the forms of other standards need it. */
export interface ForeignContext {
  readonly system?: string | undefined;
  readonly division?: string | undefined;
  /** Codes of the standard by those of the other form. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

async function foreignOptions(
  form: ForeignFormName,
  { system, division, codes = {} }: ForeignContext,
): Promise<Pick<ValidateOptions, 'dialect' | 'translate'>> {
  if (system === undefined || division === undefined)
    throw usageError(
      bilingual(`--map ${form} 须写明 --system 与 --division`, `--map ${form} needs --system and --division`),
      bilingual(
        '例如 --system city-broker --division 340111999001',
        'For example --system city-broker --division 340111999001',
      ),
    );
  const { dialect, translate } = await foreignForm(form, { system, division, codes });
  return { dialect, translate: () => translate };
}

/**
 * How files or messages in a vendor's own form are read: by a mapping file, or as `ngsi-ld`, `sensorthings` or `cap`
 * (a file of that name is `./cap`). Throws HT9001 for a wrong mapping, HT7001 for a context that is missing or of no use.
 */
export async function mappingOptions(
  map: string | undefined,
  context: ForeignContext = {},
): Promise<Pick<ValidateOptions, 'dialect' | 'encoding' | 'translate'>> {
  if (map !== undefined && isForeignForm(map)) return foreignOptions(map, context);
  if (Object.values(context).some((value) => value !== undefined))
    throw usageError(
      bilingual(
        '--system、--division、--code 只用于 --map ngsi-ld、sensorthings 与 cap',
        '--system, --division and --code go with --map ngsi-ld, sensorthings or cap',
      ),
    );
  if (map === undefined) return {};
  // Few validations need a mapping, and it loads more than all the rest.
  const { createTranslator, loadMapping } = await import('@hutong/crosswalk');
  const crosswalk = await loadMapping(map);
  const { rows, encoding } = crosswalk.mapping.source ?? {};
  return { ...present({ encoding }), dialect: present({ rows }), translate: () => createTranslator(crosswalk) };
}

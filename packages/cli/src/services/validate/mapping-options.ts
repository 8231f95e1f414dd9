import { bilingual } from '@hutong/standard';
import type { Translate, ValidateOptions } from '@hutong/validator';
import { usageError } from '../../failures/usage-error.ts';
import { present } from '../../present.ts';

/** Where imported records come from and belong; only the forms of other standards need it. */
export interface ForeignContext {
  readonly system?: string | undefined;
  readonly division?: string | undefined;
  /** Codes of the standard by those of the other form. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

const translators = {
  'ngsi-ld': async (system: string, division: string, kinds: Readonly<Record<string, string>>) =>
    (await (await import('@hutong/crosswalk/ngsi-ld')).createNgsiLd({ system, division, kinds })).translate,
  sensorthings: async (system: string, division: string, properties: Readonly<Record<string, string>>) =>
    (await (await import('@hutong/crosswalk/sensorthings')).createSensorThings({ system, division, properties }))
      .translate,
} as const;

const isForeign = (map: string): map is keyof typeof translators => Object.hasOwn(translators, map);

async function foreignTranslator(
  form: keyof typeof translators,
  { system, division, codes = {} }: ForeignContext,
): Promise<Translate> {
  if (system === undefined || division === undefined)
    throw usageError(
      bilingual(`--map ${form} 须写明 --system 与 --division`, `--map ${form} needs --system and --division`),
      bilingual(
        '例如 --system city-broker --division 340111999001',
        'For example --system city-broker --division 340111999001',
      ),
    );
  return translators[form](system, division, codes);
}

/**
 * How files or messages in a vendor's own form are read: by a mapping file, or as `ngsi-ld` or `sensorthings` (a file of
 * that name is `./ngsi-ld`). Throws HT9001 for a wrong mapping, HT7001 for a context that is missing or of no use.
 */
export async function mappingOptions(
  map: string | undefined,
  context: ForeignContext = {},
): Promise<Pick<ValidateOptions, 'dialect' | 'encoding' | 'translate'>> {
  if (map !== undefined && isForeign(map)) {
    const translate = await foreignTranslator(map, context);
    return { dialect: { rows: '/value' }, translate: () => translate };
  }
  if (Object.values(context).some((value) => value !== undefined))
    throw usageError(
      bilingual(
        '--system、--division、--code 只用于 --map ngsi-ld 与 --map sensorthings',
        '--system, --division and --code go with --map ngsi-ld or --map sensorthings',
      ),
    );
  if (map === undefined) return {};
  // Few validations need a mapping, and it loads more than all the rest.
  const { createTranslator, loadMapping } = await import('@hutong/crosswalk');
  const crosswalk = await loadMapping(map);
  const { rows, encoding } = crosswalk.mapping.source ?? {};
  return { ...present({ encoding }), dialect: present({ rows }), translate: () => createTranslator(crosswalk) };
}

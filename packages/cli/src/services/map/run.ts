import { bilingual } from '@hutong/standard';
import { usageError } from '../../failures/usage-error.ts';
import { map, type MapOptions, type MapResult } from '../map.ts';
import type { ForeignFormName } from '../foreign/foreign-form.ts';
import { mapForeign, type ForeignOptions } from './foreign.ts';

export interface RunMapOptions extends MapOptions {
  readonly mapping?: string | undefined;
  readonly format?: string | undefined;
  readonly system?: string | undefined;
  readonly division?: string | undefined;
  readonly codes: Readonly<Record<string, string>>;
  readonly shape?: string | undefined;
}

/** Maps by a mapping file or by the form of another standard. Throws HT7001 unless exactly one of them is named. */
export async function runMap(paths: readonly string[], options: RunMapOptions): Promise<MapResult> {
  const { mapping, format, system, division, codes, shape, ...rest } = options;
  if ((mapping === undefined) === (format === undefined))
    throw usageError(
      bilingual('需要 --mapping 或 --format 之一', 'Either --mapping or --format is needed'),
      bilingual('例如 --mapping mapping.yaml', 'For example --mapping mapping.yaml'),
    );
  if (mapping !== undefined) return map(paths, mapping, rest);
  if (rest.reverse !== true && (system === undefined || division === undefined))
    throw usageError(
      bilingual('导入时须写明 --system 与 --division', 'An import needs --system and --division'),
      bilingual(
        '例如 --system city-broker --division 340111999001',
        'For example --system city-broker --division 340111999001',
      ),
    );
  const foreign: ForeignOptions = {
    ...rest,
    system: system ?? 'hutong',
    division: division ?? '',
    codes,
    shape: shape as ForeignOptions['shape'],
  };
  return mapForeign(paths, format as ForeignFormName, foreign);
}

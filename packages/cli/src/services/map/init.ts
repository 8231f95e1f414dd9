import { suggestMapping, type MappingSuggestion } from '@hutong/crosswalk';
import { bilingual, findEntity, HutongError } from '@hutong/standard';
import { readRecords } from '@hutong/validator';
import { stringify } from 'yaml';
import * as z from 'zod';
import { present } from '../../present.ts';

/** Result of `hutong map init`. */
export const mapInitResult = z.object({
  type: z.string(),
  suggestions: z.array(
    z.object({
      header: z.string(),
      field: z.string().optional(),
      confidence: z.enum(['exact', 'likely', 'none']),
      fits: z.number().optional().meta({ description: 'Share of the sample that the codes or the time form cover' }),
    }),
  ),
  missing: z.array(z.string()).meta({ description: 'Required fields for which no column was found' }),
  mapping: z.string().meta({ description: 'The mapping file as text' }),
  out: z.string().optional(),
});

export type MapInitResult = z.infer<typeof mapInitResult>;

export interface MapInitOptions {
  readonly type: string;
  readonly system?: string | undefined;
  readonly encoding?: string | undefined;
  /** JSON pointer to the rows of a JSON document. */
  readonly rows?: string | undefined;
}

const sampleSize = 200;

const scalar = (value: unknown): string => stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const lineOf = (suggestion: MappingSuggestion['suggestions'][number], title: string): string => {
  const { field = '', rule, confidence, fits } = suggestion;
  const notes = [
    title,
    confidence === 'likely' ? '列名相近，请核对 / similar name, review' : '请核对 / review',
    ...(fits === undefined ? [] : [`样本符合 ${percent(fits)} / ${percent(fits)} of the sample fits`]),
  ];
  return `      ${field}: ${scalar(rule)} # ${notes.join('; ')}`;
};

/** A mapping file of what was suggested; what is uncertain says so, what is missing stands as a comment. */
export function suggestedFile(suggestion: MappingSuggestion, system: string, options: MapInitOptions): string {
  const { type, idHeader, suggestions, missing } = suggestion;
  const fields = findEntity(type)?.fields ?? {};
  const title = (name: string): string => fields[name.split('.')[0] ?? '']?.title.zh ?? name;
  const mapped = suggestions.filter(({ field }) => field !== undefined);
  const open = suggestions.filter(({ field, header }) => field === undefined && header !== idHeader);
  return [
    '# hutong map init 的建议，逐行核对后使用 / suggested by hutong map init: review every line',
    `mapping: ${system}-${type.toLowerCase()}`,
    "specVersion: '1.0'",
    `system: ${system}`,
    'source:',
    "  zone: '+08:00'",
    '  trim: true',
    ...(options.encoding === undefined ? [] : [`  encoding: ${scalar(options.encoding)}`]),
    ...(options.rows === undefined ? [] : [`  rows: ${scalar(options.rows)}`]),
    'record:',
    ...(mapped.some(({ field }) => field === 'division')
      ? []
      : ["  division: { value: '000000000000' } # 填写 12 位区划代码 / the 12-digit division code"]),
    ...(mapped.length === 0 ? ['  {}'] : []),
    'records:',
    `  - type: ${type}`,
    idHeader === undefined
      ? '    id: { value: 待定 } # 没有找到编号列：用 from 或 join 指明 / no column of ids found: name one with from, or join several'
      : `    id: ${scalar(idHeader)} # 请核对 / review`,
    '    fields:',
    ...mapped.map((one) => lineOf(one, title(one.field ?? ''))),
    ...missing.map((name) => `      # ${name}: 必填，没有找到列 / required, no column found (${title(name)})`),
    ...(open.length === 0
      ? []
      : [
          '      # 未映射的列，使用或列入 source.ignore / columns left over: use them, or name them under source.ignore',
        ]),
    ...open.map(({ header }) => `      # ${scalar(header)}`),
    '',
  ].join('\n');
}

/** Suggests a mapping of a file by its headers and first rows. Throws HT1011 for an unknown type, HT3005 for a file without rows. */
export async function mapInit(file: string, options: MapInitOptions): Promise<MapInitResult> {
  const sample: Record<string, unknown>[] = [];
  const { encoding, rows } = options;
  for await (const { record } of readRecords(file, { ...present({ encoding }), dialect: present({ rows }) })) {
    sample.push({ ...record });
    if (sample.length === sampleSize) break;
  }
  if (sample.length === 0)
    throw new HutongError('HT3005', {
      file,
      message: bilingual('文件中没有可用的行', 'The file holds no rows to look at'),
    });
  const headers = [...new Set(sample.flatMap((row) => Object.keys(row)))];
  const suggestion = suggestMapping(options.type, headers, sample);
  const mapping = suggestedFile(suggestion, options.system ?? 'my-system', options);
  return mapInitResult.parse({ ...suggestion, mapping });
}

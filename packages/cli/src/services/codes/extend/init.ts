import { bilingual, HutongError } from '@hutong/standard';
import { localListSchema, similarCodes } from '@hutong/standard/local-lists';
import { readRecords } from '@hutong/validator';
import { stringify } from 'yaml';
import * as z from 'zod';
import { usageError } from '../../../failures/usage-error.ts';
import { writtenSchema } from '../../result-parts.ts';
import { codeListOf } from '../list-of.ts';

/** Result of `hutong codes extend init`. */
export const codesExtendInitResult = z.object({
  list: z.string(),
  authority: z.string(),
  total: z.int(),
  equal: z.int().meta({ description: 'Codes whose name is that of a national code' }),
  similar: z.int().meta({ description: 'Codes with a comment that names national codes alike by name' }),
  localList: z.string().meta({ description: 'The local list as text' }),
  written: writtenSchema.optional(),
});

export type CodesExtendInitResult = z.infer<typeof codesExtendInitResult>;

export interface ExtendInitOptions {
  readonly list: string;
  readonly authority: string;
  /** Columns of the table; found by their names when absent. */
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly english?: string | undefined;
}

const usual = {
  code: ['code', '代码', '编码', '编号', '事件代码', '事件编码', '类别代码'],
  name: ['zh', 'name', '名称', '名', '类别名称', '事件名称', '事件类型', '小类名称', '小类'],
  english: ['en', '英文', '英文名称', 'english'],
} as const;

const quoted = (text: string): string => stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trim();

type Row = Readonly<Record<string, unknown>>;

function columnOf(header: readonly string[], kind: keyof typeof usual, stated: string | undefined): string | undefined {
  const wanted: readonly string[] = stated === undefined ? usual[kind] : [stated];
  return header.find((name) => wanted.includes(name.trim().toLowerCase()) || wanted.includes(name.trim()));
}

const noColumn = (kind: 'code' | 'name', header: readonly string[]): HutongError =>
  usageError(
    kind === 'code'
      ? bilingual('没有找到代码列', 'No column of codes was found')
      : bilingual('没有找到名称列', 'No column of names was found'),
    bilingual(
      `用 --${kind}-column 指明；表中有：${header.join('、')}`,
      `Name it with --${kind}-column; the table has: ${header.join(', ')}`,
    ),
  );

/** Drafts a local list of a table of codes. Throws HT7002 for an unknown list, HT7001 for a wrong authority or when the columns are not found, HT3005 for a table without rows. */
export async function draftLocalList(file: string, options: ExtendInitOptions): Promise<CodesExtendInitResult> {
  const list = codeListOf(options.list);
  if (!localListSchema.shape.authority.safeParse(options.authority).success)
    throw usageError(
      bilingual(`--authority 不正确：${options.authority}`, `--authority is not valid: ${options.authority}`),
      bilingual(
        '应为区划代码（2、4、6、9、12位）或小写短名',
        'Give a division code (2, 4, 6, 9 or 12 digits), or a short name in small letters',
      ),
    );
  const rows: Row[] = [];
  for await (const { record } of readRecords(file, { dialect: {} })) rows.push(record);
  if (rows.length === 0) throw new HutongError('HT3005', { file });
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const code = columnOf(header, 'code', options.code);
  const name = columnOf(header, 'name', options.name);
  const english = columnOf(header, 'english', options.english);
  if (code === undefined) throw noColumn('code', header);
  if (name === undefined) throw noColumn('name', header);
  const byName = new Map(list.entries.map((entry) => [entry.zh, entry]));
  const similar = similarCodes(list);
  let [equals, alike] = [0, 0];
  const lines = rows.flatMap((row) => {
    const text = (column: string | undefined): string => {
      const cell = column === undefined ? undefined : row[column];
      return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    };
    const en = text(english);
    const same = byName.get(text(name));
    const near = same === undefined ? similar(text(name), en === '' ? undefined : en) : [];
    if (same !== undefined) equals++;
    if (near.length > 0) alike++;
    return [
      `  - code: ${quoted(text(code))}`,
      `    zh: ${quoted(text(name))}`,
      ...(en === '' ? [] : [`    en: ${quoted(en)}`]),
      ...(same === undefined ? [] : [`    equals: ${quoted(same.code)} # ${same.zh} / ${same.en}`]),
      ...(near.length === 0
        ? []
        : [`    # 名称相近 / alike by name: ${near.map((one) => `${one.code} ${one.zh}`).join('，')}`]),
      ...(same === undefined ? ['    # equals: / below: / oneOf: / none:'] : []),
    ];
  });
  const localList = [
    '# hutong codes extend init 的草稿：逐条写明 equals、below、oneOf 或 none / a draft: state equals, below, oneOf or none of each code',
    `localList: ${options.authority}-${list.id}`,
    'title:',
    `  zh: ${quoted(`${options.authority} ${list.title.zh}`)}`,
    `  en: ${quoted(`${options.authority} ${list.title.en}`)}`,
    `list: ${list.id}`,
    `authority: ${quoted(options.authority)}`,
    "version: '1'",
    `source: ${quoted(file)}`,
    'codes:',
    ...lines,
    '',
  ].join('\n');
  return { list: list.id, authority: options.authority, total: rows.length, equal: equals, similar: alike, localList };
}

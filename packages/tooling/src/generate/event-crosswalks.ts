import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

type Row = readonly [
  list: string,
  code: string,
  zh: string,
  en: string,
  target: string,
  relation: string,
  status: string,
];
type Cells = Readonly<Record<string, string>>;

const cell = (row: Cells, name: string): string => row[name] ?? '';

const localLists = [
  ['shenzhen-pingshan-type', '深圳坪山民生诉求（一级）', 'Shenzhen Pingshan appeals, level 1'],
  ['shenzhen-pingshan-class', '深圳坪山民生诉求（大类）', 'Shenzhen Pingshan appeals, classes'],
  ['shenzhen-pingshan-subclass', '深圳坪山民生诉求（小类）', 'Shenzhen Pingshan appeals, subclasses'],
  ['zhejiang-grassroots-class', '浙江基层治理（大类）', 'Zhejiang grassroots governance, classes'],
  ['zhejiang-grassroots-subclass', '浙江基层治理（小类）', 'Zhejiang grassroots governance, subclasses'],
] as const;

/** The crosswalks of `spec/events` between kinds of events and the lists of others, as TypeScript. */
export async function generateEventCrosswalks(root: string): Promise<GeneratedFile[]> {
  const folder = `${root}/spec/events`;
  const index = await readTable(`${root}/spec/codes/index.csv`);
  const used = new Set<string>();
  const names = new Map<string, Map<string, Cells>>();
  const named = async (list: string, path: string): Promise<void> => {
    names.set(list, new Map((await readTable(path)).map((row) => [row['code'] ?? '', row])));
  };
  const nationalRow = (list: string, code: string, target: string, row: Cells): Row => {
    used.add(list);
    const entry = names.get(list)?.get(code) ?? {};
    return [list, code, cell(entry, 'zh'), cell(entry, 'en'), target, cell(row, 'relation'), cell(row, 'status')];
  };
  const rows: Row[] = [];
  for (const [file, fixed] of [
    ['crosswalk-gb-t-31000', undefined],
    ['crosswalk-gb-t-30428-2', 'gb-t-30428-2-event'],
    ['crosswalk-gb-t-35561', 'emergency-class'],
    ['crosswalk-12345', 'hotline-demand-type'],
  ] as const)
    for (const row of await readTable(`${folder}/${file}.csv`)) {
      const list = fixed ?? cell(row, 'list');
      if (!names.has(list)) await named(list, `${root}/spec/codes/${list}.csv`);
      rows.push(nationalRow(list, cell(row, 'code'), cell(row, 'kind'), row));
    }
  for (const [list] of localLists.slice(0, 3)) await named(list, `${folder}/local-lists/${list}.csv`);
  for (const row of await readTable(`${folder}/crosswalk-shenzhen-pingshan.csv`)) {
    const list = `shenzhen-pingshan-${cell(row, 'list')}`;
    if (cell(row, 'target') !== '') rows.push(nationalRow(list, cell(row, 'code'), cell(row, 'target'), row));
  }
  const translated = new Map<string, string>();
  for (const level of ['class', 'subclass'])
    for (const row of await readTable(`${folder}/local-lists/zhejiang-grassroots-${level}.csv`))
      translated.set(`${level} ${cell(row, 'class')} ${cell(row, 'zh')}`, cell(row, 'en'));
  for (const row of await readTable(`${folder}/crosswalk-zhejiang.csv`)) {
    const list = `zhejiang-grassroots-${cell(row, 'list')}`;
    const zh = cell(row, 'zh');
    const en = translated.get(`${cell(row, 'list')} ${cell(row, 'class')} ${zh}`) ?? zh;
    for (const target of cell(row, 'target').split(' ').filter(Boolean)) {
      used.add(list);
      rows.push([list, zh, zh, en, target, cell(row, 'relation'), cell(row, 'status')]);
    }
  }
  const titles = [
    ...index.map((row) => [cell(row, 'id'), cell(row, 'zh'), cell(row, 'en')] as const),
    ...localLists,
  ].filter(([id]) => used.has(id));
  const content = `// Generated from spec/events; do not edit. Run \`pnpm generate\`.
type Row = readonly [list: string, code: string, zh: string, en: string, target: string, relation: string, status: string];

/** Lists of others: id and names. */
export const listRows: readonly (readonly [string, string, string])[] = ${JSON.stringify(titles)};

/** Entries of other lists beside our kinds, categories and classes. */
export const crosswalkRows = (): readonly Row[] => [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
];
`;
  return [{ path: 'packages/standard/src/event-crosswalks/event-crosswalks.generated.ts', content }];
}

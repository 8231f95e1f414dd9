import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TownDifference } from '../divisions/compare-towns.ts';
import { divisionSources } from '../divisions/division-sources.ts';
import { divisionsData, sha256, sourcesDigest, type DivisionsManifest } from '../divisions/divisions-manifest.ts';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

const remedy = 'run `pnpm divisions` and commit the result';

/** The manifest of the packed files, once the pinned sources and every file are found to be those it was written for. */
async function readManifest(root: string): Promise<DivisionsManifest> {
  const folder = join(root, divisionsData);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as DivisionsManifest;
  if (manifest.madeOf !== sourcesDigest()) throw new Error(`${divisionsData} is made of other sources: ${remedy}`);
  const names = (await readdir(folder)).filter((name) => name !== 'manifest.json');
  for (const name of new Set([...names, ...Object.keys(manifest.files)])) {
    const bytes = await readFile(join(folder, name)).catch(() => '');
    if (sha256(bytes) !== manifest.files[name]) throw new Error(`${divisionsData}/${name} is not as made: ${remedy}`);
  }
  return manifest;
}

const kindTitles = {
  'only-here': { zh: '仅见于主来源', en: 'Only in the source' },
  'only-there': { zh: '仅见于对照来源', en: 'Only in the second source' },
  'other-name': { zh: '名称不同', en: 'Other name' },
} as const;

function differencesPage(
  manifest: DivisionsManifest,
  differences: readonly TownDifference[],
  language: 'zh' | 'en',
): string {
  const say = words(language);
  const { source, checkedAgainst, asOf, published } = divisionSources;
  const provinces = [...new Set(differences.map(({ code }) => code.slice(0, 2)))];
  const count = (province: string, kind: TownDifference['kind']): number =>
    differences.filter((row) => row.kind === kind && row.code.startsWith(province)).length;
  const kinds = ['only-here', 'only-there', 'other-name'] as const;
  const number = (value: number): string => value.toLocaleString('en');
  return page(
    generatedNotice(divisionsData),
    `# ${say('乡镇街道、村居代码', 'Towns and communities')}`,
    say(
      `数据包 ${mono('@hutong/divisions')} 收录 ${number(manifest.count.street)} 个乡级和 ${number(manifest.count.community)} 个村级区划（12 位统计用区划代码），统计截止 ${asOf}，发布 ${published}。状态为 ${mono('implementation')}：取自公开软件包，未与发布机关原始页面逐条核对。`,
      `The data package ${mono('@hutong/divisions')} holds ${number(manifest.count.street)} towns and ${number(manifest.count.community)} communities by their 12-digit codes of statistics, as of ${asOf}, published ${published}. Its status is ${mono('implementation')}: taken from a public package, not checked line by line against the pages of the office.`,
    ),
    table(
      [say('来源', 'Source'), say('版本', 'Version'), say('许可', 'License'), say('取自', 'Taken from')],
      [source, checkedAgainst].map((one) => [mono(one.package), one.version, one.license, one.origin]),
    ),
    say(
      `两个来源共有 ${number(manifest.shared)} 个乡级代码。不一致之处大多缘于年份：对照来源截至 ${checkedAgainst.asOf}，其后撤并、改名和新设的乡镇街道只见于一方。对照来源没有村级代码，因此村级只有一个来源。每个乡级条目都以 ${mono('agreement')} 标明是否一致。逐条清单：${mono(`${divisionsData}/differences.csv`)}。`,
      `The two sources share ${number(manifest.shared)} codes of towns. Most differences come of the year: the second source ends on ${checkedAgainst.asOf}, and towns that were merged, renamed or founded since stand in one only. It has no communities, so these rest on one source. Each town says in ${mono('agreement')} whether the sources agree. Every difference stands in ${mono(`${divisionsData}/differences.csv`)}.`,
    ),
    table(
      [say('省级代码', 'Province'), ...kinds.map((kind) => kindTitles[kind][language])],
      [
        [say('合计', 'Total'), ...kinds.map((kind) => String(count('', kind)))],
        ...provinces.map((province) => [province, ...kinds.map((kind) => String(count(province, kind)))]),
      ],
    ),
    `## ${say('用法', 'Use')}`,
    say(
      `安装 ${mono('@hutong/divisions')} 后，${mono('hutong identifiers check')} 会给出乡镇街道和社区的名称。程序中用 ${mono('openDivisions()')}（${mono('@hutong/divisions/node')}）；浏览器中用 ${mono('createDivisions(read)')}，${mono('read')} 按省份取一个文件。数据由 ${mono('pnpm divisions')} 重新生成。`,
      `Once ${mono('@hutong/divisions')} is installed, ${mono('hutong identifiers check')} names towns and communities. Programs use ${mono('openDivisions()')} of ${mono('@hutong/divisions/node')}; in a browser, ${mono('createDivisions(read)')} asks ${mono('read')} for one file a province. ${mono('pnpm divisions')} makes the files anew.`,
    ),
  );
}

/**
 * What the packed divisions say of themselves, in code and as a page.
 * Fresh without the sources, which are too heavy to fetch for a check: sources and files are held by their digests,
 * and a test of the package turns every file into entries and back into the same bytes.
 */
export async function generateDivisions(root: string): Promise<GeneratedFile[]> {
  const manifest = await readManifest(root);
  const rows = await readFile(join(root, divisionsData, 'differences.csv'), 'utf8');
  const differences = parse<TownDifference>(rows, { columns: true });
  const of = (kind: TownDifference['kind']): number => differences.filter((row) => row.kind === kind).length;
  const edition = {
    ...divisionSources,
    status: 'implementation',
    count: manifest.count,
    agreement: {
      shared: manifest.shared,
      otherName: of('other-name'),
      onlyHere: of('only-here'),
      onlyThere: of('only-there'),
    },
  };
  return [
    {
      path: 'packages/divisions/src/division-edition.generated.ts',
      content: `// Generated from ${divisionsData}; do not edit. Run \`pnpm generate\`.
import type { DivisionEdition } from './division-edition.ts';

/** Where the list comes from, how old it is, and how far its two sources agree. */
export const divisionEdition: DivisionEdition = ${JSON.stringify(edition, undefined, 2)};
`,
    },
    ...languages.map((language) => ({
      path: `docs/${language}/divisions.md`,
      content: differencesPage(manifest, differences, language),
    })),
  ];
}

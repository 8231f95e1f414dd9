import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { communityLists } from '../divisions/community-lists.ts';
import { countKinds, type DivisionDifference } from '../divisions/compare-divisions.ts';
import { divisionSources } from '../divisions/division-sources.ts';
import { divisionsData, sha256, sourcesDigest, type DivisionsManifest } from '../divisions/divisions-manifest.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readingSection } from './reading-section.ts';
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
  'same-name-without-end': { zh: '仅后缀不同', en: 'Other end' },
  'other-name': { zh: '名称不同', en: 'Other name' },
} as const;

/** How a sample of one list compares; counts are of communities. */
type CommunityFigures = ReturnType<typeof countKinds> & {
  readonly list: keyof typeof communityLists;
  readonly sampleSize: number;
  readonly sameName: number;
};

/** The figures of each sampled list. */
function communityFigures(
  manifest: DivisionsManifest,
  differences: readonly (DivisionDifference & { readonly list: string })[],
): CommunityFigures[] {
  return (Object.keys(communityLists) as (keyof typeof communityLists)[]).map((list) => {
    const kinds = countKinds(differences.filter((row) => row.list === list));
    const sampleSize = manifest.sampled[list];
    const sameName = sampleSize - kinds.sameNameWithoutEnd - kinds.otherName - kinds.onlyThere;
    return { list, sampleSize, sameName, ...kinds };
  });
}

async function differencesPage(
  manifest: DivisionsManifest,
  differences: readonly DivisionDifference[],
  figures: readonly CommunityFigures[],
  language: 'zh' | 'en',
): Promise<string> {
  const say = words(language);
  const { source, checkedAgainst, asOf, published } = divisionSources;
  const provinces = [...new Set(differences.map(({ code }) => code.slice(0, 2)))];
  const count = (province: string, kind: DivisionDifference['kind']): number =>
    differences.filter((row) => row.kind === kind && row.code.startsWith(province)).length;
  const kinds = ['only-here', 'only-there', 'same-name-without-end', 'other-name'] as const;
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
      `两个来源共有 ${number(manifest.shared)} 个乡级代码。不一致之处大多缘于年份：对照来源截至 ${checkedAgainst.asOf}，其后撤并、改名和新设的乡镇街道只见于一方。每个乡级条目都以 ${mono('agreement')} 标明是否一致。逐条清单：${mono(`${divisionsData}/differences.csv`)}。`,
      `The two sources share ${number(manifest.shared)} codes of towns. Most differences come of the year: the second source ends on ${checkedAgainst.asOf}, and towns that were merged, renamed or founded since stand in one only. Each town says in ${mono('agreement')} whether the sources agree. Every difference stands in ${mono(`${divisionsData}/differences.csv`)}.`,
    ),
    table(
      [say('省级代码', 'Province'), ...kinds.map((kind) => kindTitles[kind][language])],
      [
        [say('合计', 'Total'), ...kinds.map((kind) => String(count('', kind)))],
        ...provinces.map((province) => [province, ...kinds.map((kind) => String(count(province, kind)))]),
      ],
    ),
    `## ${say('村级代码的抽样核对', 'The sample of communities')}`,
    say(
      `对照来源没有村级代码，因此村级只有一个来源，仅做抽样核对。样本取自两份公开名录，它们由各自的程序从发布机关页面采集，与主来源无关。2022 年版：全国十个省级文件，各从按文件顺序均匀错开的位置起，取完整的乡镇街道，直到至少 100 个村级单位。2023 年版：2022 至 2023 年变更清单的七处等距位置（1/8 至 7/8），各从第一段完整变更起取至多 200 个，即变动最多、最易出错之处。位置在看到内容之前确定，其中偶数处在奇数处比对之后追加；东北三省未落入等距抽样，另从吉林文件正中取样。`,
      `The second source has no communities, so these rest on one source and were checked by samples only, from two public lists that were each made by a program of its own from the pages of the office and owe nothing to the source. Edition 2022: ten files of provinces, each from a place that moves on evenly from file to file, whole towns until there are 100 communities. Edition 2023: each eighth (1/8 to 7/8) of the list of changes from 2022 to 2023, each from the first whole change on, at most 200 communities, so where most had changed and errors are likeliest. The places were fixed before their content was seen, the even eighths after the odd ones had been compared; none fell into the north-east, so the middle of the file of Jilin was added.`,
    ),
    table(
      [
        say('名录', 'List'),
        say('年版', 'Edition'),
        say('抽样', 'Sample'),
        say('名称相同', 'Same name'),
        ...(['same-name-without-end', 'other-name', 'only-there', 'only-here'] as const).map(
          (kind) => kindTitles[kind][language],
        ),
      ],
      figures.map(({ list, ...row }) => [
        `${mono(communityLists[list].repository)} ${mono(communityLists[list].commit.slice(0, 12))}`,
        communityLists[list].edition,
        String(row.sampleSize),
        String(row.sameName),
        String(row.sameNameWithoutEnd),
        String(row.otherName),
        String(row.onlyThere),
        String(row.onlyHere),
      ]),
    ),
    say(
      `它说明：抽样处本名录忠实抄录了发布机关的页面；与 2022 年版的差异应是一年间的变动（其中北京一处已在另一份名录的变更清单中查到）。它不说明：其余村级单位逐条无误，也不说明页面本身与实地相符。参加抽样的村级条目以 ${mono('agreement')} 标明，其余没有该字段。逐条差异：${mono(`${divisionsData}/community-differences.csv`)}。`,
      `It shows that the list copies the pages of the office faithfully where the samples fell; what differs from the edition of 2022 should be changes of that year (one, in Beijing, was found among the changes of the other list). It does not show that every other community is right, nor that the pages agree with the ground. Sampled communities say in ${mono('agreement')} how they compare; all others lack it. Every difference stands in ${mono(`${divisionsData}/community-differences.csv`)}.`,
    ),
    ...(await readingSection(language)),
    `## ${say('用法', 'Use')}`,
    say(
      `安装 ${mono('@hutong/divisions')} 后，可用 ${mono('hutong divisions find|parents|children|search')} 按代码、名称和拼音查询，${mono('hutong identifiers check')} 会给出乡镇街道和社区的名称。程序中用 ${mono('openDivisions()')}（${mono('@hutong/divisions/node')}）；浏览器中用 ${mono('createDivisions(read)')}，${mono('read')} 按省份取一个文件。数据由 ${mono('pnpm divisions')} 重新生成。`,
      `Once ${mono('@hutong/divisions')} is installed, ${mono('hutong divisions find|parents|children|search')} look divisions up by code, name and pinyin, and ${mono('hutong identifiers check')} names towns and communities. Programs use ${mono('openDivisions()')} of ${mono('@hutong/divisions/node')}; in a browser, ${mono('createDivisions(read)')} asks ${mono('read')} for one file a province. ${mono('pnpm divisions')} makes the files anew.`,
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
  const differences = parse<DivisionDifference>(rows, { columns: true });
  const ownRows = await readFile(join(root, divisionsData, 'community-differences.csv'), 'utf8');
  const figures = communityFigures(
    manifest,
    parse<DivisionDifference & { readonly list: string }>(ownRows, { columns: true }),
  );
  const edition = {
    ...divisionSources,
    status: 'implementation',
    count: manifest.count,
    agreement: { shared: manifest.shared, ...countKinds(differences) },
    communities: figures.map(({ list, ...row }) => ({ checkedAgainst: communityLists[list], ...row })),
  };
  return [
    {
      path: 'packages/divisions/src/division-edition.generated.ts',
      content: `// Generated from ${divisionsData}; do not edit. Run \`pnpm generate\`.
import type { DivisionEdition } from './division-edition.ts';

/** Where the list comes from, how old it is, and how far its sources agree. */
export const divisionEdition: DivisionEdition = ${JSON.stringify(edition, undefined, 2)};
`,
    },
    ...(await Promise.all(
      languages.map(async (language) => ({
        path: `docs/${language}/divisions.md`,
        content: await differencesPage(manifest, differences, figures, language),
      })),
    )),
  ];
}

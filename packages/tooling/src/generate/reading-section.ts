import { readFile } from 'node:fs/promises';
import { readingSource } from '../divisions/division-sources.ts';
import { decidedReadings, readingFigures, type DecidedReading, type ReadingFigures } from './decided-readings.ts';
import { mono, table, words } from './markdown.ts';

const verdicts: Readonly<Record<DecidedReading['verdict'], { readonly zh: string; readonly en: string }>> = {
  second: { zh: '采用第二来源：地名专用读音', en: 'That of the second source: the reading of the place' },
  first: { zh: '采用第一来源：地名专用读音', en: 'That of the first source: the reading of the place' },
  own: { zh: '两个来源有误或缺，采用地名专用读音', en: 'Both sources are wrong or lack it: the reading of the place' },
  open: {
    zh: '未定：暂用第一来源，两种读音都能查到',
    en: 'Open: that of the first source, until a better one is at hand',
  },
};

/** How the readings of names of places were checked, and what was decided, as a section of a page. */
export async function readingSection(language: 'zh' | 'en'): Promise<string[]> {
  const say = words(language);
  const { names, found, differing } = JSON.parse(await readFile(readingFigures, 'utf8')) as ReadingFigures;
  const rows = await decidedReadings();
  const number = (value: number): string => value.toLocaleString('en');
  return [
    `## ${say('地名的读音', 'Readings of names of places')}`,
    say(
      `省、市、县三级名称的拼音出自 ${mono('pinyin-pro')}，并与 ${mono(`${readingSource.package}@${readingSource.version}`)}（${readingSource.license}）核对：${number(names)} 个名称中词典收录 ${number(found)} 个，现有 ${differing} 个读音不同，均已裁定。“都”“什”在地名中一律读 du、shi。乡级和村级名称按单字的常用读音拼写，未经核对。两个来源一致之处仍可能有误。拼音查找同时接受其他读音，只是排在后面。`,
      `The pinyin of provinces, cities and counties comes from ${mono('pinyin-pro')} and was compared with ${mono(`${readingSource.package}@${readingSource.version}`)} (${readingSource.license}): of ${number(names)} names the dictionary has ${number(found)}, and reads ${differing} otherwise than we now do, each of them decided. 都 and 什 are read du and shi in every place. Towns and communities are spelled by the usual reading of each character and were not compared. Where both sources agree they may still be wrong. A search by pinyin takes the other readings too, only later.`,
    ),
    table(
      [say('名称', 'Name'), say('采用', 'Taken'), say('第二来源', 'Second source'), say('裁定', 'Decided')],
      rows.map(({ name, reading, second, verdict }) => [
        name,
        reading,
        second === '' ? '–' : second,
        verdicts[verdict][language],
      ]),
    ),
  ];
}

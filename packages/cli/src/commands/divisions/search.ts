import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';

const levels = ['province', 'city', 'district', 'street', 'community'] as const;

export class DivisionsSearch extends BaseCommand {
  static override readonly args = { query: Args.string({ required: true }) };
  static override readonly flags = {
    within: Flags.string({ helpValue: 'code' }),
    level: Flags.string({ options: levels }),
    limit: Flags.integer({ min: 1, helpValue: 'number' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('按名称、拼音或代码查找区划', 'Search divisions by name, pinyin or code'),
    description: bilingual(
      '可用名称的一部分、拼音全拼或首字母、代码的开头。用拼音查全国时只查到乡级，加 --within 或 --level community 才查村级。需要可选软件包 @hutong/divisions。没有匹配时退出码为 4。',
      'Takes a part of the name, pinyin in full or by first letters, or the beginning of a code. Pinyin is looked for in the whole country down to the towns; communities need --within or --level community. Needs the optional package @hutong/divisions. Ends with exit code 4 when nothing matches.',
    ),
    examples: [
      {
        line: 'hutong divisions search 南高 --within 1301',
        text: bilingual('在一个市内按名称', 'By name, in one city'),
      },
      { line: 'hutong divisions search chongqing', text: bilingual('按拼音', 'By pinyin') },
      { line: 'hutong divisions search 13011120', text: bilingual('按代码的开头', 'By the beginning of the code') },
      {
        line: 'hutong divisions search 胜利 --level street --limit 5 --json',
        text: bilingual('只查一级', 'One level only'),
      },
    ],
    args: { query: bilingual('名称、拼音或代码的一部分', 'part of a name or its pinyin, or the beginning of a code') },
    flags: {
      within: bilingual('只在该区划内', 'inside this division only'),
      level: bilingual('只查该级', 'this level only'),
      limit: bilingual('最多给出几个，默认 50', 'most divisions to give, 50 unless said'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DivisionsSearch);
    const { searchDivisionNames } = await import('../../services/divisions/search.ts');
    const level = levels.find((known) => known === flags.level);
    const result = await searchDivisionNames(args.query, { within: flags.within, limit: flags.limit, level });
    if (result.divisions.length === 0) this.endWith(exitCodes.notFound);
    const { formatDivisions } = await import('../../output/divisions-text.ts');
    this.show(result, ({ query, divisions }) =>
      divisions.length === 0
        ? bilingual(`没有与“${query}”匹配的区划`, `No division matches "${query}"`)[this.language]
        : formatDivisions(divisions, this.language, this.width),
    );
  }
}

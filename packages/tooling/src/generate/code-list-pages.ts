import type { CodeList, CodeListStatus, Language } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

// Longer lists are pointed at, not printed.
const longestPrinted = 70;

const statusTitles: Record<CodeListStatus, Record<Language, string>> = {
  confirmed: { zh: '与标准原文核对一致', en: 'checked against the text of the standard' },
  implementation: { zh: '取自已运行的实现', en: 'taken from running implementations' },
  unconfirmed: { zh: '待核对', en: 'not yet checked' },
  own: { zh: '本标准自定', en: 'our own' },
};

/** All code lists, one page a language. */
export async function generateCodeListPages(): Promise<GeneratedFile[]> {
  const { codeLists } = await import('@hutong/standard');
  const lists = Object.values(codeLists);
  const fileOf = (id: string): string =>
    ({
      'ht-event-class': 'spec/events/classes.csv',
      'ht-event-category': 'spec/events/categories.csv',
      'ht-event-kind': 'spec/events/kinds.csv',
      'ht-closing-reason': 'spec/events/closing-reasons.csv',
      'ht-event-evidence': 'spec/events/evidence.csv',
    })[id] ?? `spec/codes/${id}.csv`;
  return languages.map((language) => {
    const say = words(language);
    const overview = table(
      [
        say('代码表', 'List'),
        say('名称', 'Title'),
        say('条数', 'Codes'),
        say('来源', 'Source'),
        say('状态', 'Status'),
        say('可扩展', 'Extensible'),
      ],
      lists.map(({ id, title, entries, source, status, extensible }: CodeList) => [
        mono(id),
        title[language],
        String(entries.length),
        source,
        statusTitles[status][language],
        extensible === true ? say('是', 'yes') : '',
      ]),
    );
    const sections = lists.flatMap(({ id, title, entries }) => [
      `## ${id}`,
      `${title[language]}. ${mono(fileOf(id))}`,
      entries.length > longestPrinted
        ? say(`共 ${entries.length} 条，见该文件。`, `${entries.length} codes; see the file.`)
        : table(
            [say('代码', 'Code'), '中文', 'English'],
            entries.map(({ code, zh, en }) => [mono(code), zh, en]),
          ),
    ]);
    return {
      path: `docs/${language}/code-lists.md`,
      content: page(
        generatedNotice('spec/codes and spec/events'),
        `# ${say('代码表', 'Code lists')}`,
        say(
          '代码沿用国家标准的编号，不改号、不合并。“状态”说明该表与其来源核对的程度。可扩展的代码表，各地可在其代码之下增列自己的代码，写作 `<parent>.x-<authority>-<code>`，见[地方如何扩展代码表](quickstart-local-list.md)。',
          'Codes keep their national numbers; lists are never renumbered or merged. The status says how far a list has been checked against its source. Below the codes of an extensible list an authority may add its own, written `<parent>.x-<authority>-<code>`; see [a city extends a list](quickstart-local-list.md).',
        ),
        overview,
        ...sections,
      ),
    };
  });
}

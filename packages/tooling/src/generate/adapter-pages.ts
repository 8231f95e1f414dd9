import type { BilingualText, Language } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

/** One page a language for each adapter, from the tables that its codec and mapping work from. */
export async function generateAdapterPages(): Promise<GeneratedFile[]> {
  const { adapterIds, loadAdapter } = await import('@hutong/adapters');
  const adapters = await Promise.all(adapterIds.map((id) => loadAdapter(id)));
  return adapters.flatMap((adapter) =>
    languages.map((language: Language) => {
      const say = words(language);
      const cell = (value: string | BilingualText): string =>
        typeof value !== 'string' ? value[language] : value === '' ? '' : mono(value);
      const none = say('无', 'None');
      const quirks = Object.entries(adapter.quirks).map(([name, { title, evidence }]) => [
        mono(name),
        title[language],
        evidence,
      ]);
      const settings = Object.entries(adapter.settings ?? {}).map(
        ([name, { title, values, default: usual, evidence }]) => [
          mono(name),
          title[language],
          values.map((value) => (value === usual ? `**${value}**` : value)).join(', '),
          evidence,
        ],
      );
      const name = say('名称', 'Name');
      const meaning = say('含义', 'Meaning');
      const evidence = say('依据', 'Evidence');
      return {
        path: `docs/${language}/adapters/${adapter.id}.md`,
        content: page(
          generatedNotice(`packages/adapters/src/${adapter.id}`),
          `# ${adapter.id}: ${adapter.title[language]}`,
          adapter.description[language],
          table(
            ['', ''],
            [
              [say('标准', 'Standards'), adapter.references.join(', ')],
              [say('传输', 'Transports'), adapter.transports.join(', ')],
              [say('通信地址', 'Address on the wire'), adapter.address?.[language] ?? none],
              [say('模拟', 'Simulations'), (adapter.simulations ?? []).map((kind) => mono(kind)).join(', ')],
            ],
          ),
          `## ${say('偏差选项', 'Quirks')}`,
          say('默认全部关闭，按设备逐个打开。', 'All are off; they are turned on for a device that needs them.'),
          quirks.length === 0 ? none : table([name, meaning, evidence], quirks),
          ...(settings.length === 0
            ? []
            : [
                `## ${say('站点设置', 'Settings')}`,
                table([name, meaning, say('取值（粗体为默认）', 'Values (bold is the default)'), evidence], settings),
              ]),
          ...(adapter.tables?.() ?? []).flatMap(({ title, head, rows }) => [
            `## ${title[language]}`,
            table(
              head.map((text) => text[language]),
              rows.map((row) => row.map(cell)),
            ),
          ]),
        ),
      };
    }),
  );
}

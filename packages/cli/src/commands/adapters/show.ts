import { Args } from '../../arguments/define-arguments.ts';
import { adapterFlag, adapterFlagText } from '../../adapter-flags.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

const headings = {
  references: bilingual('依据', 'References'),
  quirks: bilingual('偏差选项（默认关闭）', 'Quirks (off by default)'),
  settings: bilingual('设置', 'Settings'),
  simulations: bilingual('可模拟', 'Simulates'),
  commands: bilingual('下行命令', 'Commands'),
  quality: bilingual('质量记录（由运行得出）', 'Quality record, out of runs'),
};

export class AdaptersShow extends BaseCommand {
  static override readonly args = { adapter: Args.string({ required: true }) };
  static override readonly flags = { adapter: adapterFlag };
  static override readonly about: CommandText = {
    title: bilingual('查看一个适配器', 'Show one adapter'),
    examples: [
      { line: 'hutong adapters show hj212', text: bilingual('依据、选项与偏差', 'References, options and quirks') },
    ],
    args: { adapter: bilingual('适配器标识', 'adapter id') },
    flags: { adapter: adapterFlagText },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(AdaptersShow);
    const { showAdapter } = await import('../../services/adapters/show.ts');
    const { qualityRows } = await import('../../output/quality-text.ts');
    this.show(await showAdapter(args.adapter, flags.adapter), (adapter) => {
      const section = (heading: keyof typeof headings, rows: readonly string[][]): string =>
        rows.length === 0
          ? ''
          : `\n\n${headings[heading][this.language]}\n${formatTable(rows, this.width - 2).replaceAll(/^/gm, '  ')}`;
      return [
        `${paint('bold', `${adapter.id} ${adapter.title[this.language]}`)} (${adapter.transports.join(', ')})\n`,
        adapter.description[this.language],
        section(
          'references',
          adapter.references.map((reference) => [reference]),
        ),
        section(
          'settings',
          adapter.settings.map(({ name, title }) => [name, title[this.language]]),
        ),
        section(
          'quirks',
          adapter.quirks.map(({ name, title, evidence }) => [name, title[this.language], evidence]),
        ),
        section(
          'simulations',
          adapter.simulations.map((kind) => [kind]),
        ),
        section(
          'commands',
          adapter.commands.map(({ name, title, parameters }) => [name, title[this.language], parameters.join(' ')]),
        ),
        section('quality', adapter.quality === undefined ? [] : qualityRows(adapter.quality, this.language)),
      ].join('');
    });
  }
}

import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

export class AdaptersList extends BaseCommand {
  static override readonly about: CommandText = {
    title: bilingual('列出设备协议适配器', 'List the device protocol adapters'),
    examples: [{ line: 'hutong adapters list', text: bilingual('支持哪些协议', 'Which protocols are supported') }],
  };

  async run(): Promise<void> {
    await this.parse(AdaptersList);
    const { listAdapters } = await import('../../services/adapters/list.ts');
    this.show(await listAdapters(), ({ adapters }) =>
      formatTable(
        adapters.map(({ id, title, transports, description }) => [
          id,
          title[this.language],
          transports.join(' '),
          description[this.language],
        ]),
        this.width,
      ),
    );
  }
}

import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

export class GatewayCheck extends BaseCommand {
  static override readonly args = { config: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('检查网关配置', 'Check a gateway configuration'),
    description: bilingual(
      '检查配置及其引用的适配器与选项，不打开任何端口。有误时给出文件、行、列，退出码非 0。',
      'Checks the configuration and the adapters and options that it names, and opens no port. A mistake is named with file, line and column, and the exit code is not 0.',
    ),
    examples: [{ line: 'hutong gateway check gateway.yaml', text: bilingual('启动前检查', 'Check before the start') }],
    args: { config: bilingual('网关配置（YAML）', 'gateway configuration (YAML)') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(GatewayCheck);
    const { checkGateway } = await import('../../services/gateway/check.ts');
    this.show(await checkGateway(args.config), ({ listeners, warnings }) =>
      [
        `${paint('green', '✓')} ${bilingual('配置无误', 'The configuration is good')[this.language]}`,
        formatTable(listeners.map(({ adapter, transport }) => [`  ${adapter}`, transport])),
        ...warnings.map(
          ({ code, pointer, message, fix }) =>
            `${paint('yellow', '!')} ${code} ${message[this.language]} · ${pointer}\n  ${fix[this.language]}`,
        ),
      ].join('\n'),
    );
  }
}

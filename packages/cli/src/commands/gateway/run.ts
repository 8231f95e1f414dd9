import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { interrupted, interruptSignal } from '../../interrupt-signal.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

export class GatewayRun extends BaseCommand {
  static override readonly args = { config: Args.string({ required: true }) };
  static override readonly flags = { capture: Flags.string({ helpValue: 'file' }) };
  static override readonly about: CommandText = {
    title: bilingual('运行边缘网关', 'Run the edge gateway'),
    description: bilingual(
      '按配置接入设备，应答设备，把标准记录送到平台。配置文件改动后自动生效（也可发送 SIGHUP）；有误则沿用原配置。按 Ctrl-C 有序停止。',
      'Takes devices in, answers them and sends standard records to a platform. A change of the file is taken at once (SIGHUP asks for it too); with a mistake in it the old configuration stays. Ctrl-C stops it in order.',
    ),
    examples: [
      { line: 'hutong gateway run gateway.yaml', text: bilingual('按配置运行', 'Run a configuration') },
      {
        line: 'hutong gateway run gateway.yaml --json',
        text: bilingual('首行给出监听端口', 'The first line names the ports'),
      },
      {
        line: 'hutong gateway run gateway.yaml --capture site.ndjson',
        text: bilingual('同时录制报文（个人信息已替换）', 'Record the traffic too, personal values replaced'),
      },
    ],
    args: { config: bilingual('网关配置（YAML）', 'gateway configuration (YAML)') },
    flags: {
      capture: bilingual(
        '把收发的报文录入此新文件；个人信息字段以假值替换，可用 hutong replay 重放',
        'record the frames in this new file, personal fields replaced; hutong replay plays it',
      ),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(GatewayRun);
    const signal = interruptSignal();
    const { runGateway } = await import('../../services/gateway/run.ts');
    const { ready, reload, close } = await runGateway(args.config, { capture: flags.capture });
    process.on('SIGHUP', () => void reload());
    this.announce(ready, ({ listeners }) =>
      [
        `${paint('green', '●')} ${bilingual('网关已就绪', 'The gateway is ready')[this.language]}`,
        formatTable(listeners.map(({ adapter, endpoint }) => [`  ${adapter}`, endpoint])),
      ].join('\n'),
    );
    await interrupted(signal);
    await close();
  }
}

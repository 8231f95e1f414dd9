import { setInterval } from 'node:timers/promises';
import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { gatewayStatusText } from '../../output/gateway-status-text.ts';

const refreshEvery = 1000;
const clearScreen = '\u001B[2J\u001B[H';

export class GatewayStatus extends BaseCommand {
  static override readonly args = { target: Args.string({ required: true }) };
  static override readonly flags = {
    token: Flags.string({ helpValue: 'token', env: 'HUTONG_GATEWAY_TOKEN' }),
    once: Flags.boolean(),
  };
  static override readonly about: CommandText = {
    title: bilingual('查看运行中的网关', 'Watch a running gateway'),
    description: bilingual(
      '列出设备、最近通信、帧数与错误，以及缓存与平台状态。在终端上每秒刷新，按 Ctrl-C 结束；其他情况只输出一次。网关须配置 metrics 端口。',
      'Lists devices, when they were last heard, frames and errors, and the state of store and platform. On a terminal it is drawn anew every second until Ctrl-C, elsewhere once. The gateway needs a metrics port.',
    ),
    examples: [
      {
        line: 'hutong gateway status gateway.yaml',
        text: bilingual('按配置中的端口', 'By the port of its configuration'),
      },
      {
        line: 'hutong gateway status http://127.0.0.1:9100 --json',
        text: bilingual('供脚本使用', 'For scripts'),
      },
    ],
    args: { target: bilingual('网关配置文件或 metrics 地址', 'gateway configuration, or address of its metrics') },
    flags: {
      token: bilingual(
        '网关状态令牌（或 HUTONG_GATEWAY_TOKEN）；给出配置文件时可从其缓存目录读取',
        'token of its status (or HUTONG_GATEWAY_TOKEN); with the configuration file it is read from the store',
      ),
      once: bilingual('只输出一次', 'print once'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(GatewayStatus);
    const { gatewayStatus } = await import('../../services/gateway/status.ts');
    const draw = async (): Promise<void> => {
      const status = await gatewayStatus(args.target, flags.token);
      if (live) process.stdout.write(clearScreen);
      this.show(status, (result) => gatewayStatusText(result, this.language, this.width));
    };
    const live = process.stdout.isTTY && !this.json && !flags.once;
    await draw();
    if (!live) return;
    for await (const _ of setInterval(refreshEvery)) await draw();
  }
}

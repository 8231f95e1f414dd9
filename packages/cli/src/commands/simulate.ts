import { Args, Flags } from '../arguments/define-arguments.ts';
import { adapterFlag, adapterFlagText } from '../adapter-flags.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { targetFlag, targetTexts, tokenFlag } from '../target-flags.ts';

export class Simulate extends BaseCommand {
  static override readonly args = { scenario: Args.string({ required: true }) };
  static override readonly flags = {
    target: targetFlag,
    token: tokenFlag,
    mqtt: Flags.string({ helpValue: 'url' }),
    gateway: Flags.string({ helpValue: 'adapter=host:port', multiple: true }),
    truth: Flags.string({ helpValue: 'file' }),
    adapter: adapterFlag,
    'move-clock': Flags.boolean(),
  };
  static override readonly about: CommandText = {
    title: bilingual('按场景模拟设备群', 'Simulate a fleet of devices from a scenario'),
    description: bilingual(
      '同一种子总是发出同样的数据；时间取自场景，不取自墙上时钟。',
      'The same seed always sends the same data; time comes from the scenario, not from the wall clock.',
    ),
    examples: [
      {
        line: 'hutong simulate day.yaml --target http://127.0.0.1:8700 --mqtt mqtt://127.0.0.1:1883',
        text: bilingual('经 MQTT 发送', 'Send over MQTT'),
      },
      {
        line: 'hutong simulate fire.yaml --target http://127.0.0.1:8700 --gateway gb26875=127.0.0.1:5200',
        text: bilingual('向网关重放设备报文', 'Replay device frames to a gateway'),
      },
    ],
    args: { scenario: bilingual('场景文件（YAML）', 'scenario file (YAML)') },
    flags: {
      target: targetTexts.target,
      token: targetTexts.token,
      mqtt: bilingual('MQTT 服务地址；缺省时经 HTTP 发送', 'MQTT broker; records go over HTTP without it'),
      gateway: bilingual(
        '网关对某协议的监听地址，可多次给出',
        'where a gateway listens for a protocol; may be repeated',
      ),
      truth: bilingual('真值文件的路径', 'path of the ground-truth file'),
      adapter: adapterFlagText,
      'move-clock': bilingual('随虚拟时间推进平台的沙箱时钟', "move the platform's sandbox clock along"),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Simulate);
    const { simulate } = await import('../services/simulate.ts');
    const { parsePairs } = await import('../flag-values.ts');
    const result = await simulate(args.scenario, {
      target: flags.target,
      token: flags.token,
      mqtt: flags.mqtt,
      gateway: flags.gateway === undefined ? undefined : parsePairs('gateway', flags.gateway),
      truth: flags.truth,
      adapterFile: flags.adapter,
      moveClock: flags['move-clock'],
      signal: interruptSignal(),
      onProgress: ({ at, sent, acknowledged }) =>
        this.progress(
          bilingual(`${at} 已发 ${sent} 已确认 ${acknowledged}`, `${at} sent ${sent} acknowledged ${acknowledged}`)[
            this.language
          ],
        ),
    }).finally(() => this.progressDone());
    const { simulateText } = await import('../output/simulate-text.ts');
    this.show(result, (shown) => simulateText(shown, this.language, this.width));
  }
}

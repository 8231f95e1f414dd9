import { Args, Flags } from '../arguments/define-arguments.ts';
import { adapterFlag, adapterFlagText } from '../adapter-flags.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { formatTable } from '../output/table.ts';

export class Replay extends BaseCommand {
  static override readonly args = { cassette: Args.string({ required: true }) };
  static override readonly flags = {
    gateway: Flags.string({ helpValue: 'adapter=host:port', multiple: true, required: true }),
    rate: Flags.integer({ min: 1 }),
    adapter: adapterFlag,
  };
  static override readonly about: CommandText = {
    title: bilingual('向网关重放录制的设备报文', 'Play the devices of a recording against a gateway'),
    description: bilingual(
      '录制由 hutong gateway run --capture 得到，已去除个人信息。每个连接单独重放，按录制等待网关的应答与召测。',
      'Recordings come from hutong gateway run --capture and hold no personal values. Each conversation has a connection of its own and waits for the answers and requests that the recording says the gateway sent.',
    ),
    examples: [
      {
        line: 'hutong replay site.ndjson --gateway jt808=127.0.0.1:7808 --gateway hj212=127.0.0.1:5212',
        text: bilingual('尽快重放', 'As fast as it is answered'),
      },
      {
        line: 'hutong replay site.ndjson --gateway jt808=127.0.0.1:7808 --rate 60',
        text: bilingual('以 60 倍速重放', 'Sixty times as fast as it was recorded'),
      },
    ],
    args: { cassette: bilingual('录制文件（NDJSON 或 JSON）', 'recording (NDJSON or JSON)') },
    flags: {
      gateway: bilingual(
        '网关对某协议的监听地址，可多次给出',
        'where a gateway listens for a protocol; may be repeated',
      ),
      rate: bilingual(
        '倍速；1 为录制时的节奏；缺省时尽快',
        'times as fast as recorded; as fast as answered without it',
      ),
      adapter: adapterFlagText,
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Replay);
    const { parsePairs } = await import('../flag-values.ts');
    const { replay } = await import('../services/replay.ts');
    const result = await replay(args.cassette, {
      gateway: parsePairs('gateway', flags.gateway),
      adapterFile: flags.adapter,
      rate: flags.rate,
      signal: interruptSignal(),
    });
    this.show(result, ({ connections, frames, expected, answered, omitted }) => {
      const say = (zh: string, en: string): string => bilingual(zh, en)[this.language];
      return formatTable([
        [say('连接', 'connections'), String(connections)],
        [say('已发送报文', 'frames sent'), String(frames)],
        [say('网关应发', 'frames from the gateway'), `${answered} / ${expected}`],
        [say('录制中略去', 'left out of the recording'), String(omitted)],
      ]);
    });
  }
}

import { Args, Flags } from '../arguments/define-arguments.ts';
import { adapterFlag, adapterFlagText } from '../adapter-flags.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';

export class Encode extends BaseCommand {
  static override readonly args = {
    adapter: Args.string({ required: true }),
    message: Args.string({ required: true }),
  };
  static override readonly flags = { options: Flags.string({ helpValue: 'json' }), adapter: adapterFlag };
  static override readonly about: CommandText = {
    title: bilingual('把报文编码为设备帧', 'Encode a message into a frame of a device protocol'),
    description: bilingual(
      '报文采用 hutong decode --json 中 message 的形式，输出十六进制。',
      'The message has the form of `message` in hutong decode --json; the frame comes out in hexadecimal.',
    ),
    examples: [
      {
        line: "hutong decode gb26875 $FRAME --json | jq '.frames[0].message' | hutong encode gb26875 -",
        text: bilingual('解码后再编码', 'There and back'),
      },
    ],
    args: {
      adapter: bilingual('适配器标识，见 hutong adapters list', 'adapter id, see hutong adapters list'),
      message: bilingual('报文（JSON），或 - 表示标准输入', 'message as JSON, or - for stdin'),
    },
    flags: {
      options: bilingual('适配器选项（JSON 对象）', 'options of the adapter, a JSON object'),
      adapter: adapterFlagText,
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Encode);
    const { encode } = await import('../services/encode.ts');
    const { parseJsonFlag } = await import('../flag-values.ts');
    const json =
      args.message === '-'
        ? new TextDecoder().decode(await (await import('../files/read-stdin.ts')).readStdin())
        : args.message;
    const options = flags.options === undefined ? {} : parseJsonFlag('options', flags.options);
    this.show(await encode(args.adapter, json, options, flags.adapter), ({ hex }) => hex);
  }
}

import { Args, Flags } from '../arguments/define-arguments.ts';
import { adapterFlag, adapterFlagText } from '../adapter-flags.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { exitCodes } from '../exit-codes.ts';
import type { InputForm } from '../services/decode-input.ts';

const forms = ['auto', 'hex', 'text', 'raw'] as const;

export class Decode extends BaseCommand {
  static override readonly args = { adapter: Args.string({ required: true }), input: Args.string({ required: true }) };
  static override readonly flags = {
    input: Flags.string({ options: forms, default: 'auto' }),
    options: Flags.string({ helpValue: 'json' }),
    system: Flags.string({ helpValue: 'id' }),
    division: Flags.string({ helpValue: 'code' }),
    at: Flags.string({ helpValue: 'time' }),
    explain: Flags.boolean(),
    adapter: adapterFlag,
    profile: Flags.string({ helpValue: 'file.yaml|id' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('解码设备报文', 'Decode frames of a device protocol'),
    description: bilingual(
      '输出报文、其中的错误与由此得到的标准记录。有损坏的帧或多余字节时退出码为 3。',
      'Shows the messages, what is wrong with them and the standard records they give. Ends with 3 on broken frames or stray bytes.',
    ),
    examples: [
      {
        line: "hutong decode hj212 '##0094QN=20231008125115215;ST=22;CN=9011;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&QnRtn=1&&CC01'",
        text: bilingual('文本报文', 'A text frame'),
      },
      {
        line: 'hutong decode dlt645 6812907856341268910833333433AB896745CC16 --explain',
        text: bilingual('逐字节说明', 'Explain every byte'),
      },
      { line: 'xxd -p capture.bin | hutong decode gb26875 - --json', text: bilingual('从管道读取', 'From a pipe') },
      {
        line: 'hutong decode my-meter A55A06000004D201008000D75A018809 --adapter ./my-meter.ts',
        text: bilingual('第三方协议', "A third party's protocol"),
      },
      {
        line: 'hutong decode modbus 010302010BF813 --profile ./my-sensor.yaml',
        text: bilingual('自己的 Modbus 寄存器表', "A Modbus device's own register map"),
      },
      { line: 'hutong decode gb26875 - --input raw < capture.bin', text: bilingual('原始字节', 'Raw bytes') },
    ],
    args: {
      adapter: bilingual('适配器标识，见 hutong adapters list', 'adapter id, see hutong adapters list'),
      input: bilingual('十六进制、文本，或 - 表示标准输入', 'hexadecimal, text, or - for stdin'),
    },
    flags: {
      input: bilingual(
        '输入的形式；文本会补回 shell 丢掉的行尾，hex 与 raw 原样',
        'form of the input; text gets back the line end that shells drop, hex and raw stay as they are',
      ),
      options: bilingual('适配器选项（JSON 对象）', 'options of the adapter, a JSON object'),
      system: bilingual('记录的来源系统', 'issuing system of the records'),
      division: bilingual('记录的行政区划代码', 'division code of the records'),
      adapter: adapterFlagText,
      profile: bilingual(
        'Modbus 寄存器表：YAML 文件或内置标识',
        'register map of a Modbus device: a YAML file or a built-in id',
      ),
      explain: bilingual('说明每个字节：字段、值、单位与条款', 'explain every byte: field, value, unit and clause'),
      at: bilingual('接收时间（RFC 3339），默认现在', 'time of receipt (RFC 3339), else now'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Decode);
    const { decode, hasFindings } = await import('../services/decode.ts');
    const { bytesOfArgument, bytesOfStream, slipInHex } = await import('../services/decode-input.ts');
    const { parseJsonFlag, parseTimeFlag } = await import('../flag-values.ts');
    const form = flags.input as InputForm;
    const bytes =
      args.input === '-'
        ? bytesOfStream(await (await import('../files/read-stdin.ts')).readStdin(), form)
        : bytesOfArgument(args.input, form);
    const profile =
      flags.profile === undefined
        ? undefined
        : await (await import('../services/adapters/device-profile.ts')).deviceProfile(args.adapter, flags.profile);
    const result = await decode(args.adapter, bytes, {
      language: this.language,
      explain: flags.explain,
      adapterFile: flags.adapter,
      options: {
        ...(flags.options === undefined ? {} : parseJsonFlag('options', flags.options)),
        ...(profile === undefined ? {} : { profile }),
      },
      ...(flags.system === undefined ? {} : { system: flags.system }),
      ...(flags.division === undefined ? {} : { division: flags.division }),
      ...(flags.at === undefined ? {} : { receivedAt: parseTimeFlag('at', flags.at) }),
    });
    const slip = form === 'auto' && result.frames.length === 0 ? slipInHex(bytes) : undefined;
    if (slip !== undefined) throw slip;
    if (hasFindings(result)) this.endWith(exitCodes.findings);
    const { decodeText } = await import('../output/decode-text.ts');
    this.show(result, (shown) => decodeText(shown, this.language, this.width));
  }
}

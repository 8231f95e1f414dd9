import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';

export class IdentifiersCheck extends BaseCommand {
  static override readonly args = { value: Args.string({ required: true }) };
  static override readonly flags = { scheme: Flags.string({ helpValue: 'id' }) };
  static override readonly about: CommandText = {
    title: bilingual('识别并校验一个号码或编码', 'Tell what a number or code is, and check it'),
    description: bilingual(
      '个人号码一律脱敏显示。为免号码留在命令历史中，可写“-”并由标准输入逐行给出。有不符合的号码时退出码为 3。',
      'Numbers of persons are always shown masked. Write "-" and give them on standard input, one a line, to keep them out of the history of the shell. Ends with exit code 3 when a value is no identifier.',
    ),
    examples: [
      {
        line: 'hutong identifiers check 91350100M000100Y43',
        text: bilingual('这是什么代码，各段是什么', 'What it is, and what its parts say'),
      },
      {
        line: 'hutong identifiers check 34020000001320000001 --scheme gb28181-device',
        text: bilingual('按指定方案校验', 'Against one scheme'),
      },
      {
        line: 'hutong identifiers check - --scheme citizen-id < numbers.txt',
        text: bilingual('逐行校验标准输入', 'Each line of standard input'),
      },
    ],
    args: { value: bilingual('号码或编码；“-”为标准输入', 'number or code; "-" is standard input') },
    flags: { scheme: bilingual('只按该方案校验', 'check against this scheme only') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IdentifiersCheck);
    const { checkIdentifiers } = await import('../../services/identifiers/check.ts');
    const result = await checkIdentifiers(await valuesOf(args.value), flags);
    if (!result.valid) this.endWith(exitCodes.findings);
    const { formatIdentifiers } = await import('../../output/identifiers-text.ts');
    this.show(result, (shown) => formatIdentifiers(shown, this.language, this.width));
  }
}

async function valuesOf(argument: string): Promise<string[]> {
  if (argument !== '-') return [argument];
  const { readStdin } = await import('../../files/read-stdin.ts');
  const lines = new TextDecoder().decode(await readStdin()).split(/\r?\n/);
  return lines.filter((line) => line !== '');
}

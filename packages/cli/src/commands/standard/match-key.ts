import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatTable } from '../../output/table.ts';

const kinds = ['citizen-id', 'phone', 'name-and-birth-date', 'social-credit-code', 'house'] as const;
const algorithms = ['hmac-sm3', 'hmac-sha256'] as const;

export class StandardMatchKey extends BaseCommand {
  static override readonly args = { input: Args.string({ required: true }) };
  static override readonly flags = {
    'key-file': Flags.string({ required: true, helpValue: 'file' }),
    'key-id': Flags.string({ required: true, helpValue: 'id' }),
    kind: Flags.string({ options: [...kinds], default: 'citizen-id' }),
    algorithm: Flags.string({ options: [...algorithms], default: 'hmac-sm3' }),
    against: Flags.string({ helpValue: 'file' }),
  };
  static override readonly about: CommandText = {
    title: bilingual(
      '计算比对码：不出示号码即可找出两个系统中的同一人、房屋或组织',
      'Make match keys: find one person, house or organization in two systems without showing the number',
    ),
    description: bilingual(
      '号码从文件或标准输入读取，每行一个，不进入命令历史；以 { 开头的行视为记录。姓名与出生日期、房屋的县级区划、地址、楼栋、单元与房号之间用制表符分隔。有不能计算的行时退出码为 3。',
      'Numbers are read from a file or stdin, one a line, so that none stands in the shell history; a line that begins with { is a record. Tabs part name and birth date, or county, address, building, unit and room of a house. Ends with 3 when a line has no key.',
    ),
    examples: [
      {
        line: 'hutong standard match-key residents.ndjson --key-file match.key --key-id city-2026 --json > ours.json',
        text: bilingual('本系统的比对码，可交给对方', 'Keys of our records, to hand to the other side'),
      },
      {
        line: 'hutong standard match-key - --key-file match.key --key-id city-2026 --against ours.json < numbers.txt',
        text: bilingual('对方找出同一人', 'The other side finds the same persons'),
      },
    ],
    args: { input: bilingual('文件，或 - 表示标准输入', 'file, or - for stdin') },
    flags: {
      'key-file': bilingual(
        '密钥文件，至少 16 字节，可用 openssl rand -base64 32 生成',
        'file with the secret, 16 bytes or more; openssl rand -base64 32 makes one',
      ),
      'key-id': bilingual('密钥编号，写入比对码', 'id of the secret, which stands in the keys'),
      kind: bilingual('每行是什么', 'what a line holds'),
      algorithm: bilingual('算法', 'algorithm'),
      against: bilingual('另一系统的结果（JSON），列出相同者', 'result of the other system (JSON) to compare with'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardMatchKey);
    const [{ matchKeys }, { readMatchKeyInput }] = await Promise.all([
      import('../../services/standard/match-key.ts'),
      import('../../services/standard/match-key-input.ts'),
    ]);
    const result = await matchKeys(await readMatchKeyInput(args.input), {
      kind: flags.kind as (typeof kinds)[number],
      algorithm: flags.algorithm as (typeof algorithms)[number],
      keyFile: flags['key-file'],
      keyId: flags['key-id'],
      ...(flags.against === undefined ? {} : { against: flags.against }),
    });
    if (result.refused.length > 0) this.endWith(exitCodes.findings);
    this.show(result, ({ keys, refused, matches }) => {
      const line = bilingual('第 {} 行', 'line {}')[this.language];
      const at = (number: number): string => line.replace('{}', String(number));
      const rows =
        matches === undefined
          ? keys.map(({ line: number, id = '', kind, key }) => [at(number), id, kind, key])
          : matches.map(({ line: number, id = '', other }) => [
              at(number),
              id,
              other.kind,
              '=',
              other.id ?? at(other.line),
            ]);
      return formatTable(
        [...rows, ...refused.map(({ line: number, code }) => [at(number), '', '✗', code])],
        this.width,
      );
    });
  }
}

import { HutongError, type BilingualText, type Language } from '@hutong/standard';
import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';

/** Every place of a file that is wrong, where an error tells of several. */
function problemLines(error: unknown, file: string, language: Language): string[] {
  const { problems } = HutongError.isInstance(error) ? (error.facts as { readonly problems?: readonly Problem[] }) : {};
  return (problems ?? []).length < 2
    ? []
    : (problems ?? [])
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map(({ line, column, message }) => `${file}:${line}:${column}  ${message[language]}`);
}

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: BilingualText;
}

export class RulesPack extends BaseCommand {
  static override readonly args = { file: Args.string({ required: true }) };
  static override readonly flags = { out: Flags.string({ char: 'o', helpValue: 'file' }) };
  static override readonly about: CommandText = {
    title: bilingual('检查规则集并给出哈希', 'Check a rule set and print its hash'),
    description: bilingual(
      '检查规则集及其所基于的规则集与模块，给出规范 JSON（RFC 8785）的 SHA-256，可写成一个文件发布。不运行其中的程序。有误时给出文件、行、列，退出码为 2。',
      'Checks a rule set with those that it stands on and its module, prints the SHA-256 of its canonical JSON (RFC 8785), and writes it as one file to publish. Runs nothing that it brings. What is wrong is named with file, line and column, and ends with 2.',
    ),
    examples: [
      { line: 'hutong rules pack city.yaml', text: bilingual('检查并查看哈希', 'Check it and see its hash') },
      {
        line: 'hutong rules pack city.yaml --out city-rules.json',
        text: bilingual('写成一个可发布的文件', 'One file to publish'),
      },
    ],
    args: {
      file: bilingual('规则集（YAML）或已打包的文件、网址', 'rule set (YAML), or a packed one; a path or an address'),
    },
    flags: { out: bilingual('写入该文件', 'write it to this file') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesPack);
    const { packRules } = await import('../../services/rules/pack.ts');
    // An author mends all of it at once.
    const result = await packRules(args.file, flags.out).catch((error: unknown): never => {
      for (const text of problemLines(error, args.file, this.language)) process.stderr.write(`${text}\n`);
      throw error;
    });
    this.show(result, ({ id, version, sha256, extends: below, rules, module }) =>
      [
        `${sha256}  ${id} ${version}`,
        ...below.map((part) => `  ← ${part.sha256}  ${part.id} ${part.version}`),
        ...(rules.length === 0 ? [] : [`  + ${rules.join(' ')}`]),
        ...(module === undefined ? [] : [`  + ${module}`]),
      ].join('\n'),
    );
  }
}

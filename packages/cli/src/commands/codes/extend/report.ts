import { Args, Flags } from '../../../arguments/define-arguments.ts';
import { BaseCommand } from '../../../base-command.ts';
import { bilingual, type CommandText } from '../../../command-text.ts';

export class CodesExtendReport extends BaseCommand {
  static override readonly args = { file: Args.string({ required: true }) };
  static override readonly flags = { out: Flags.string({ char: 'o', helpValue: 'file' }) };
  static override readonly about: CommandText = {
    title: bilingual('地方代码表与国家代码表对应到什么程度', 'How far a local list maps to the national one'),
    description: bilingual(
      '哪些对应、哪些没有、哪些不唯一，以及双向的覆盖比例。--out 的扩展名为 .md、.html、.csv 或 .json。',
      'What maps, what does not and what is ambiguous, with the coverage both ways. --out may end in .md, .html, .csv or .json.',
    ),
    examples: [
      { line: 'hutong codes extend report events.yaml', text: bilingual('在终端查看', 'In the terminal') },
      {
        line: 'hutong codes extend report events.yaml --out report.html',
        text: bilingual('供会议讨论的文件', 'A document for a meeting'),
      },
    ],
    args: { file: bilingual('地方代码表（YAML）', 'local list (YAML)') },
    flags: { out: bilingual('写入文件', 'write to this file') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CodesExtendReport);
    const { reportLocal } = await import('../../../services/codes/extend/report.ts');
    const { extendReportText } = await import('../../../output/extend-text.ts');
    const { extendDocument, extendFormOf } = await import('../../../output/extend-document.ts');
    const { writeOutput } = await import('../../../files/write-output.ts');
    const report = await reportLocal(args.file);
    if (flags.out !== undefined)
      await writeOutput(flags.out, extendDocument(report, extendFormOf(flags.out), this.language));
    this.show(flags.out === undefined ? report : { ...report, written: flags.out }, (shown) =>
      extendReportText(shown, this.language, this.width),
    );
  }
}

import { Args, Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { targetFlag, targetTexts, tokenFlag } from '../target-flags.ts';

export class Load extends BaseCommand {
  static override readonly args = { paths: Args.string({ required: true, multiple: true }) };
  static override readonly flags = {
    target: targetFlag,
    token: tokenFlag,
    'batch-size': Flags.integer({ min: 1, max: 1000 }),
  };
  static override readonly about: CommandText = {
    title: bilingual('校验数据并写入平台', 'Validate data and send it to a platform'),
    description: bilingual(
      '先校验，有错误则一条也不发送。重复执行不产生变化。',
      'Validates first and sends nothing when there is an error. Running it again changes nothing.',
    ),
    examples: [
      {
        line: 'hutong load data/ --target http://127.0.0.1:8700',
        text: bilingual('写入一个数据集', 'Send a data set'),
      },
    ],
    args: { paths: bilingual('文件或文件夹', 'files or folders') },
    flags: {
      target: targetTexts.target,
      token: targetTexts.token,
      'batch-size': bilingual('每批最多条数', 'most records in a batch'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Load);
    const { load } = await import('../services/load.ts');
    const result = await load(args.paths, {
      target: flags.target,
      token: flags.token,
      batchSize: flags['batch-size'],
      signal: interruptSignal(),
      onProgress: ({ sent }) => this.progress(bilingual(`已发送 ${sent} 条`, `${sent} records sent`)[this.language]),
    }).finally(() => this.progressDone());
    if (!result.valid || result.rejected > 0) this.endWith(exitCodes.findings);
    const { loadText } = await import('../output/load-text.ts');
    this.show(result, (shown) => loadText(shown, this.language, this.width));
  }
}

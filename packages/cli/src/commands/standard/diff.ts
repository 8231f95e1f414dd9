import { Args, Flags } from '../../arguments/define-arguments.ts';
import type { ChangeRating } from '@hutong/standard';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';
import { diffText } from '../../output/diff-text.ts';

export class StandardDiff extends BaseCommand {
  static override readonly args = { old: Args.string({ required: true }), new: Args.string({ required: true }) };
  static override readonly flags = { 'fail-on': Flags.string({ options: ['major', 'minor', 'patch'] }) };
  static override readonly about: CommandText = {
    title: bilingual('比较标准的两个版本并定级', 'Compare two releases of the standard and rate what changed'),
    description: bilingual(
      '逐项给出 major、minor 或 patch 级别以及破坏的是谁。可比较发布版、清单，或已发布的 JSON Schema。',
      'Rates each change major, minor or patch and names whom it breaks. Takes releases, manifests, or published JSON Schemas.',
    ),
    examples: [
      { line: 'hutong standard diff 0.9 1.0', text: bilingual('两个发布版', 'Two releases') },
      {
        line: 'hutong standard diff published/ spec/schemas/ --fail-on major',
        text: bilingual('持续集成：有破坏性变更时退出码为 3', 'In CI: ends with 3 when something breaks'),
      },
      {
        line: 'hutong standard diff 1.0 spec/releases/1.0/manifest.json --json',
        text: bilingual('与清单比较', 'Against a manifest'),
      },
    ],
    args: {
      old: bilingual('旧版：版本号、清单、JSON Schema 或其文件夹', 'older: version, manifest, JSON Schema or a folder'),
      new: bilingual('新版，同上', 'newer, likewise'),
    },
    flags: { 'fail-on': bilingual('达到该级别时退出码为 3', 'end with 3 from this rating on') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardDiff);
    const { diffStandard, isAtLeastAsGrave } = await import('../../services/standard/diff.ts');
    const result = await diffStandard(args.old, args.new);
    const limit = flags['fail-on'] as ChangeRating | undefined;
    if (limit !== undefined && isAtLeastAsGrave(result, limit)) this.endWith(exitCodes.findings);
    this.show(result, () => diffText(result, this.language, this.width));
  }
}

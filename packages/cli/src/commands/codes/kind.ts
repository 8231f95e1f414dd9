import type { BilingualText } from '@hutong/standard';
import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

export class CodesKind extends BaseCommand {
  static override readonly args = { code: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('查看一个事件小类', 'Show one kind of events'),
    description: bilingual(
      '显示其定义、等级、时限、职责、证据、通知、触发规则与对照表。',
      'Its definition, grade, limits, duties, evidence, notifications, triggers and crosswalks.',
    ),
    examples: [
      { line: 'hutong codes kind 070201', text: bilingual('电梯困人', 'A person trapped in a lift') },
      { line: 'hutong codes kind 080101 --json', text: bilingual('供程序读取', 'For programs') },
    ],
    args: { code: bilingual('小类代码', 'code of the kind') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(CodesKind);
    const { showKind } = await import('../../services/codes/kind.ts');
    this.show(showKind(args.code), (kind) => {
      const say = (text: BilingualText): string => text[this.language];
      const word = (zh: string, en: string): string => say(bilingual(zh, en));
      const names = (facts: readonly { readonly title: BilingualText }[]): string =>
        facts.map(({ title }) => say(title)).join(word('、', ', '));
      const rows = [
        [word('定义', 'Definition'), say(kind.definition)],
        ...(kind.legalBasis === undefined ? [] : [[word('法律依据', 'Basis in law'), say(kind.legalBasis.title)]]),
        [word('默认等级', 'Default grade'), kind.grade],
        ...(['raise', 'lower'] as const).map((effect) => [
          effect === 'raise' ? word('升级条件', 'Raises it') : word('降级条件', 'Lowers it'),
          names(kind.gradeConditions.filter((condition) => condition.effect === effect)),
        ]),
        [
          word('时限', 'Limits'),
          `${Object.entries(kind.limits)
            .map(([phase, limit]) => `${phase} ${limit}`)
            .join(
              ', ',
            )} (${kind.calendar === 'working' ? word('工作时间', 'working hours') : word('自然时间', 'every hour')})`,
        ],
        [word('责任', 'Responsible'), `${kind.role} · ${kind.tier}`],
        [word('协同部门', 'Departments'), names(kind.departments)],
        [word('证据', 'Evidence'), names(kind.evidence)],
        ...Object.entries(kind.notifications).map(([grade, told]) => [
          `${word('通知', 'Told at')} ${grade}`,
          names(told),
        ]),
        [word('结案原因', 'Closing reasons'), names(kind.closingReasons)],
        [word('隐私', 'Privacy'), kind.privacy],
        ...kind.triggers.map(({ title, condition }) => [word('传感触发', 'Trigger'), `${say(title)} (${condition})`]),
        ...kind.crosswalks.map(({ listTitle, code, title, relation, status }) => [
          word('对照', 'Crosswalk'),
          `${say(listTitle)}: ${code === title.zh ? '' : `${code} `}${say(title)} (${relation}, ${status})`,
        ]),
      ];
      return `${paint('bold', `${kind.code} ${say(kind.title)}`)}\n\n${formatTable(rows, this.width)}`;
    });
  }
}

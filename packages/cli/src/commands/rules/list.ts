import { Flags } from '../../arguments/define-arguments.ts';
import type { RuleScope } from '@hutong/validator/rules';
import { BaseCommand } from '../../base-command.ts';
import { ruleSetChoice, ruleSetFlags, ruleSetTexts } from '../../rule-set-flags.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

/** The severity, with what a rule set has made of it: `*` where it says something narrower. */
const severityText = ({
  severity,
  standardSeverity,
  decisions = [],
}: {
  readonly severity: string;
  readonly standardSeverity?: string | undefined;
  readonly decisions?:
    | readonly {
        readonly entity?: string | undefined;
        readonly pointer?: string | undefined;
        readonly disabled?: unknown;
      }[]
    | undefined;
}): string => {
  const overall = decisions.findLast(({ entity, pointer }) => entity === undefined && pointer === undefined);
  const narrower = decisions.some(({ entity, pointer }) => entity !== undefined || pointer !== undefined) ? '*' : '';
  if (overall?.disabled !== undefined) return `(${severity})${narrower}`;
  return `${standardSeverity === undefined ? severity : `${standardSeverity} → ${severity}`}${narrower}`;
};

export class RulesList extends BaseCommand {
  static override readonly flags = {
    scope: Flags.string({ options: ['record', 'data-set', 'input'] }),
    ...ruleSetFlags,
  };
  static override readonly about: CommandText = {
    title: bilingual('列出全部错误与检查代码', 'List all error and finding codes'),
    examples: [
      { line: 'hutong rules list', text: bilingual('代码、级别、含义与处理', 'Code, severity, meaning and fix') },
      {
        line: 'hutong rules list --scope data-set',
        text: bilingual('校验时记录之间的规则', 'Rules of the validator between records'),
      },
      {
        line: 'hutong rules list --rules city.yaml',
        text: bilingual('一份规则集之下的规则', 'The rules as a rule set has them'),
      },
    ],
    flags: {
      ...ruleSetTexts,
      scope: bilingual(
        '只列校验规则：record 单条记录，data-set 记录之间，input 文件与输入',
        'only rules of the validator: on one record, between records, or on files',
      ),
    },
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const { ruleSetOf } = await import('../../services/rules/load.ts');
    const { listRules } = await import('../../services/rules/list.ts');
    this.show(listRules(flags.scope as RuleScope | undefined, await ruleSetOf(ruleSetChoice(flags))), ({ rules }) =>
      formatTable(
        rules.map(({ code, severity = '', standardSeverity, decisions, name, title, fix }) => [
          code,
          severityText({ severity, standardSeverity, decisions }),
          name,
          title[this.language],
          fix[this.language],
        ]),
        this.width,
      ),
    );
  }
}

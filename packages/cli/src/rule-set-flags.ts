import { Flags } from './arguments/define-arguments.ts';
import { bilingual } from './command-text.ts';

/** The flags that name a rule set. */
export const ruleSetFlags = {
  rules: Flags.string({ helpValue: 'rules.yaml|url' }),
  'rules-sha256': Flags.string({ helpValue: 'hash', dependsOn: ['rules'] }),
  'allow-modules': Flags.boolean(),
};

export const ruleSetTexts = {
  rules: bilingual(
    '规则集：改变级别、停用、参数与自有规则；网址须指定哈希（或写作 文件#sha256=…）',
    'a rule set: severities, exceptions, parameters and own rules; an address has to be pinned (or file#sha256=…)',
  ),
  'rules-sha256': bilingual(
    '规则集的哈希，不符则拒绝（退出码 5）；由 hutong rules pack 给出',
    'hash of the rule set, refused (exit code 5) when it differs; hutong rules pack prints it',
  ),
  'allow-modules': bilingual('允许运行规则集所带的程序', 'let programs run that the rule set brings'),
};

/** What the flags say, as services take it. */
export const ruleSetChoice = (flags: {
  readonly rules?: string | undefined;
  readonly 'rules-sha256'?: string | undefined;
  readonly 'allow-modules'?: boolean | undefined;
}): RuleSetChoice | undefined =>
  flags.rules === undefined
    ? undefined
    : { address: flags.rules, sha256: flags['rules-sha256'], allowsModules: flags['allow-modules'] };

/** The rule set that a command goes by. */
export interface RuleSetChoice {
  readonly address: string;
  /** The hash that it has to have. */
  readonly sha256?: string | undefined;
  /** Whether programs that it brings may run. */
  readonly allowsModules?: boolean | undefined;
}

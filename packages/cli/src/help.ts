import type { Command, Config } from '@oclif/core';
import type { BilingualText, Language } from '@hutong/standard';
import type { CommandText } from './command-text.ts';
import { exitCodeTexts } from './exit-codes.ts';
import { globalFlags, globalFlagTexts } from './global-flags.ts';
import { formatTable, wrapText } from './output/table.ts';
import { topics } from './topics.ts';

type Loadable = Command.Loadable & { readonly about?: CommandText };

const words = {
  tagline: { zh: '互通：智慧社区的开放互联工具包', en: 'HuTong: the open interoperability kit for smart communities' },
  usage: { zh: '用法', en: 'Usage' },
  commands: { zh: '命令', en: 'Commands' },
  examples: { zh: '示例', en: 'Examples' },
  args: { zh: '参数', en: 'Arguments' },
  flags: { zh: '选项', en: 'Flags' },
  global: { zh: '通用选项', en: 'Global flags' },
  exits: { zh: '退出码', en: 'Exit codes' },
  more: { zh: '查看某个命令：hutong <命令> --help', en: 'About one command: hutong <command> --help' },
} as const satisfies Record<string, BilingualText>;

const section = (title: BilingualText, language: Language, body: string): string =>
  body === '' ? '' : `${title[language]}\n${body.replaceAll(/^/gm, '  ').replaceAll(/^ +$/gm, '')}\n`;

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** The global flags and `--help`, which the runner answers before a command is parsed. */
const everywhere = { ...globalFlags, help: { type: 'boolean', char: 'h' } };

const wrap = (text: string, width: number): string => (width === Infinity ? text : wrapText(text, width).join('\n'));

const titleOf = (command: Loadable, language: Language): string => command.about?.title[language] ?? '';

/** The overview: every command with its title, or those of one topic. */
export function overviewHelp(config: Config, language: Language, width: number, topic?: string): string {
  const commands = (config.commands as readonly Loadable[])
    .filter(({ id, hidden }) => !hidden && (topic === undefined || id === topic || id.startsWith(`${topic}:`)))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  const rows = commands.map((command) => [`hutong ${command.id.replaceAll(':', ' ')}`, titleOf(command, language)]);
  const title = topic === undefined ? words.tagline : (topics[topic] ?? words.tagline);
  const exits = Object.entries(exitCodeTexts).map(([code, text]) => [code, text[language]]);
  return join([
    `${title[language]}\n`,
    section(words.commands, language, formatTable(rows, width - 2)),
    section(words.global, language, flagTable(everywhere, globalFlagTexts, language, width)),
    topic === undefined ? section(words.exits, language, formatTable(exits, width - 2)) : '',
    `${words.more[language]}\n`,
  ]);
}

type FlagShape = { readonly type: string; readonly char?: string; readonly required?: boolean } & {
  readonly helpValue?: string | string[];
  readonly options?: readonly string[];
  readonly default?: unknown;
};

const valueName = (flag: FlagShape): string =>
  flag.type === 'boolean' ? '' : `=<${flag.options?.join('|') ?? String(flag.helpValue ?? 'value')}>`;

const flagTable = (
  flags: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, BilingualText>>,
  language: Language,
  width: number,
): string =>
  formatTable(
    (Object.entries(flags) as [string, FlagShape][]).map(([name, flag]) => {
      const preset = flag.type !== 'boolean' && typeof flag.default === 'string' ? flag.default : undefined;
      const note = preset === undefined ? '' : language === 'zh' ? `（默认 ${preset}）` : ` (default ${preset})`;
      const short = flag.char === undefined ? '' : `-${flag.char}, `;
      return [`${short}--${name}${valueName(flag)}`, `${texts[name]?.[language] ?? ''}${note}`];
    }),
    width - 2,
  );

const usageOf = (command: Command.Class): string => {
  const args = Object.entries(command.args).map(([name, arg]) => {
    const label = name.toUpperCase() + (arg.multiple === true ? '...' : '');
    return arg.required === true ? label : `[${label}]`;
  });
  const required = Object.entries((command.flags ?? {}) as Record<string, FlagShape>)
    .filter(([, flag]) => flag.required === true)
    .map(([name, flag]) => `--${name}${valueName(flag)}`);
  const id = command.id.replaceAll(':', ' ');
  return ['hutong', id, ...args, ...required, '[--…]'].join(' ');
};

/** The page of one command: examples first. */
export function commandHelp(command: Command.Class, language: Language, width: number): string {
  const about = (command as unknown as { about: CommandText }).about;
  const own = command.flags ?? {};
  const examples = about.examples.map(({ line, text }) => `# ${text[language]}\n$ ${line}`).join('\n');
  const args = Object.entries(command.args).map(([name]) => [name.toUpperCase(), about.args?.[name]?.[language] ?? '']);
  return join([
    `${about.title[language]}\n`,
    about.description === undefined ? '' : `${wrap(about.description[language], width)}\n`,
    section(words.examples, language, examples),
    section(words.usage, language, usageOf(command)),
    section(words.args, language, formatTable(args, width - 2)),
    section(words.flags, language, flagTable(own, about.flags ?? {}, language, width)),
    section(words.global, language, flagTable(everywhere, globalFlagTexts, language, width)),
  ]);
}

import type { BilingualText, Language } from '@hutong/standard';
import type { Flag, FlagSet } from './arguments/define-arguments.ts';
import type { CommandClass } from './base-command.ts';
import { exitCodeTexts } from './exit-codes.ts';
import type { CommandTable } from './find-commands.ts';
import { globalFlags, globalFlagTexts } from './global-flags.ts';
import { formatTable, wrapText } from './output/table.ts';
import { topics } from './topics.ts';

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
const everywhere: FlagSet = { ...globalFlags, help: { type: 'boolean', char: 'h' } };

const wrap = (text: string, width: number): string => (width === Infinity ? text : wrapText(text, width).join('\n'));

/** The overview: every command with its title, or those of one topic. */
export async function overviewHelp(
  commands: CommandTable,
  language: Language,
  width: number,
  topic?: string,
): Promise<string> {
  const shown = [...commands].filter(([id]) => topic === undefined || id === topic || id.startsWith(`${topic}:`));
  const rows = await Promise.all(
    shown.map(async ([id, load]) => [`hutong ${id.replaceAll(':', ' ')}`, (await load()).about.title[language]]),
  );
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

const valueName = (flag: Flag): string =>
  flag.type === 'boolean' ? '' : `=<${flag.options?.join('|') ?? flag.helpValue ?? 'value'}>`;

const flagTable = (
  flags: FlagSet,
  texts: Readonly<Record<string, BilingualText>>,
  language: Language,
  width: number,
): string =>
  formatTable(
    Object.entries(flags).map(([name, flag]) => {
      const preset = flag.default;
      const note = preset === undefined ? '' : language === 'zh' ? `（默认 ${preset}）` : ` (default ${preset})`;
      const short = flag.char === undefined ? '' : `-${flag.char}, `;
      return [`${short}--${name}${valueName(flag)}`, `${texts[name]?.[language] ?? ''}${note}`];
    }),
    width - 2,
  );

const usageOf = (commandId: string, command: CommandClass): string => {
  const args = Object.entries(command.args).map(([name, arg]) => {
    const label = name.toUpperCase() + (arg.multiple === true ? '...' : '');
    return arg.required === true ? label : `[${label}]`;
  });
  const required = Object.entries(command.flags)
    .filter(([, flag]) => flag.required === true)
    .map(([name, flag]) => `--${name}${valueName(flag)}`);
  const id = commandId.replaceAll(':', ' ');
  return ['hutong', id, ...args, ...required, '[--…]'].join(' ');
};

/** The page of one command: examples first. */
export function commandHelp(id: string, command: CommandClass, language: Language, width: number): string {
  const { about, flags: own } = command;
  const examples = about.examples.map(({ line, text }) => `# ${text[language]}\n$ ${line}`).join('\n');
  const args = Object.entries(command.args).map(([name]) => [name.toUpperCase(), about.args?.[name]?.[language] ?? '']);
  return join([
    `${about.title[language]}\n`,
    about.description === undefined ? '' : `${wrap(about.description[language], width)}\n`,
    section(words.examples, language, examples),
    section(words.usage, language, usageOf(id, command)),
    section(words.args, language, formatTable(args, width - 2)),
    section(words.flags, language, flagTable(own, about.flags ?? {}, language, width)),
    section(words.global, language, flagTable(everywhere, globalFlagTexts, language, width)),
  ]);
}

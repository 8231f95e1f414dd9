import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { findCommands, type CommandTable, type Origin } from './find-commands.ts';
import { detectLanguage } from './language.ts';
import { columnsOf } from './output/terminal.ts';

const before = (argv: readonly string[], end = argv.indexOf('--')): readonly string[] =>
  end === -1 ? argv : argv.slice(0, end);

/** A reader that went away, as in `| head`, is no error. */
const ignoreBrokenPipes = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
};

const flush = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) return resolve();
    stream.write('', () => resolve());
  });

const showHelp = async (commands: CommandTable, id: string | undefined, argv: readonly string[]): Promise<void> => {
  const { commandHelp, overviewHelp } = await import('./help.ts');
  const language = detectLanguage(argv, process.env);
  const width = columnsOf(process.stdout);
  const command = id === undefined ? undefined : await commands.get(id)?.();
  const page =
    id === undefined || command === undefined
      ? await overviewHelp(commands, language, width, id)
      : commandHelp(id, command, language, width);
  process.stdout.write(page);
};

/** The words that only group commands. */
const topicsOf = (commands: CommandTable): ReadonlySet<string> =>
  new Set(
    [...commands.keys()].flatMap((id) => {
      const words = id.split(':');
      return words.slice(1).map((_, index) => words.slice(0, index + 1).join(':'));
    }),
  );

/** The command that the first words name, the longest name first, and how many words that takes. */
const commandOf = (commands: CommandTable, words: readonly string[]): readonly [id: string, length: number] => {
  const flag = words.findIndex((word) => word.startsWith('-'));
  const names = flag === -1 ? words : words.slice(0, flag);
  for (let length = names.length; length > 0; length--) {
    const id = names.slice(0, length).join(':');
    if (commands.has(id)) return [id, length];
  }
  const topics = topicsOf(commands);
  const known = names.findIndex((_, index) => !topics.has(names.slice(0, index + 1).join(':')));
  return [names.slice(0, known === -1 ? undefined : known + 1).join(':'), 0];
};

const dispatch = async (commands: CommandTable, argv: readonly string[]): Promise<void> => {
  const asksForHelp = before(argv).some((part) => part === '--help' || part === '-h') || argv[0] === 'help';
  const words = argv.filter((part) => part !== '--help' && part !== '-h');
  if (words[0] === 'help') words.shift();
  // Global flags may stand in front of the command: they are moved behind it.
  const leading: string[] = [];
  while (words[0]?.startsWith('-') === true && words[0] !== '--') {
    const flag = words.shift() ?? '';
    leading.push(flag);
    if (flag === '--lang') leading.push(...words.splice(0, 1));
  }
  if (words.length === 0) return showHelp(commands, undefined, argv);
  const [id, length] = commandOf(commands, words);
  const load = commands.get(id);
  if (load === undefined) {
    const topics = topicsOf(commands);
    if (topics.has(id)) return showHelp(commands, id, argv);
    const { unknownCommand } = await import('./failures/usage-error.ts');
    throw unknownCommand(id.replaceAll(':', ' '), [...commands.keys(), ...topics]);
  }
  if (asksForHelp) return showHelp(commands, id, argv);
  const Command = await load();
  await new Command([...leading, ...words.slice(length)]).run();
};

/** Runs one command line and gives the exit code; every error of every command is reported here. */
export async function runHutong(argv: readonly string[], origin: Origin): Promise<number> {
  ignoreBrokenPipes();
  if (before(argv).includes('--no-color')) process.env['NO_COLOR'] = '1';
  try {
    await dispatch(findCommands(origin), argv);
  } catch (thrown) {
    // The error table is the whole standard: loaded only when something went wrong.
    const { toHutongError } = await import('./failures/to-hutong-error.ts');
    const { withCommandLineFix } = await import('./failures/token-hint.ts');
    const { errorJson, errorText } = await import('./output/error.ts');
    const error = withCommandLineFix(toHutongError(thrown));
    if (before(argv).includes('--json')) process.stdout.write(`${JSON.stringify(errorJson(error), null, 2)}\n`);
    else process.stderr.write(`${errorText(error, detectLanguage(argv, process.env))}\n`);
    if (error.code === 'HT7004' && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ''}\n`);
    process.exitCode = exitCodeOf(error.code);
  }
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  return Number(process.exitCode ?? exitCodes.ok);
}

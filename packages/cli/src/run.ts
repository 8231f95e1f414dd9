import { normalizeArgv } from '@oclif/core/help';
import type { Config } from '@oclif/core';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { globalFlags } from './global-flags.ts';
import { commandHelp, overviewHelp } from './help.ts';
import { detectLanguage } from './language.ts';
import { loadConfig, type Origin } from './load-config.ts';
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

const showHelp = async (config: Config, id: string | undefined, argv: readonly string[]): Promise<void> => {
  const language = detectLanguage(argv, process.env);
  const width = columnsOf(process.stdout);
  const command = id === undefined ? undefined : await config.findCommand(id)?.load();
  const page =
    command === undefined ? overviewHelp(config, language, width, id) : commandHelp(command, language, width);
  process.stdout.write(page);
};

const dispatch = async (config: Config, argv: readonly string[]): Promise<void> => {
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
  const [id, ...rest] = words.length === 0 ? [] : normalizeArgv(config, words);
  if (id === undefined) return showHelp(config, undefined, argv);
  const command = config.findCommand(id);
  if (command === undefined) {
    if (config.findTopic(id) !== undefined) return showHelp(config, id, argv);
    const { unknownCommand } = await import('./failures/usage-error.ts');
    const known = [...config.commandIDs, ...config.topics.map(({ name }) => name)];
    throw unknownCommand(id.replaceAll(':', ' '), known);
  }
  if (asksForHelp) return showHelp(config, id, argv);
  await config.runCommand(id, [...leading, ...rest], command);
};

const flagsOf = (config: Config | undefined, argv: readonly string[]): string[] => {
  if (config === undefined || argv.length === 0) return Object.keys(globalFlags);
  const [id = ''] = normalizeArgv(
    config,
    argv.filter((part) => !part.startsWith('-')),
  );
  return [...Object.keys(config.findCommand(id)?.flags ?? {}), ...Object.keys(globalFlags)];
};

/** Runs one command line and gives the exit code; every error of every command is reported here. */
export async function runHutong(argv: readonly string[], origin: Origin): Promise<number> {
  ignoreBrokenPipes();
  if (before(argv).includes('--no-color')) process.env['NO_COLOR'] = '1';
  let config: Config | undefined;
  try {
    config = await loadConfig(origin);
    await dispatch(config, argv);
  } catch (thrown) {
    // The error table is the whole standard: loaded only when something went wrong.
    const { toHutongError } = await import('./failures/to-hutong-error.ts');
    const { withCommandLineFix } = await import('./failures/token-hint.ts');
    const { errorJson, errorText } = await import('./output/error.ts');
    const error = withCommandLineFix(toHutongError(thrown, flagsOf(config, argv)));
    if (before(argv).includes('--json')) process.stdout.write(`${JSON.stringify(errorJson(error), null, 2)}\n`);
    else process.stderr.write(`${errorText(error, detectLanguage(argv, process.env))}\n`);
    if (error.code === 'HT7004' && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ''}\n`);
    process.exitCode = exitCodeOf(error.code);
  }
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  return Number(process.exitCode ?? exitCodes.ok);
}

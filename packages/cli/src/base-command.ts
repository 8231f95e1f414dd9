import type { Language } from '@hutong/standard';
import type { ArgSet, FlagSet, ValuesOf } from './arguments/define-arguments.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import type { CommandText } from './command-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { globalFlags } from './global-flags.ts';
import { detectLanguage } from './language.ts';
import { columnsOf } from './output/terminal.ts';

/** What a command declares: its arguments, its flags and what the help says. */
export interface CommandDefinition<Args extends ArgSet = ArgSet, Own extends FlagSet = FlagSet> {
  readonly args: Args;
  readonly flags: Own;
}

/** A command that can be shown in the help and run. */
export interface CommandClass extends CommandDefinition {
  readonly about: CommandText;
  new (argv: readonly string[]): BaseCommand;
}

/** Base of every command: the command parses, a service works, and this prints. */
export abstract class BaseCommand {
  static readonly args: ArgSet = {};
  static readonly flags: FlagSet = {};
  static readonly about: CommandText;

  readonly argv: readonly string[];
  readonly language: Language;

  constructor(argv: readonly string[]) {
    this.argv = argv;
    this.language = detectLanguage(argv, process.env);
  }

  abstract run(): Promise<void>;

  /** Reads the command line by the definitions of the command. Throws `UsageProblem`. */
  protected async parse<Args extends ArgSet, Own extends FlagSet>({
    args,
    flags,
  }: CommandDefinition<Args, Own>): Promise<{
    readonly args: ValuesOf<Args>;
    readonly flags: ValuesOf<Own> & ValuesOf<typeof globalFlags>;
  }> {
    const parsed = parseArguments({ args, flags: { ...globalFlags, ...flags } }, this.argv, process.env);
    return parsed as unknown as Awaited<ReturnType<typeof this.parse<Args, Own>>>;
  }

  /** Columns that a table may take. */
  get width(): number {
    return columnsOf(process.stdout);
  }

  get json(): boolean {
    const end = this.argv.indexOf('--');
    return (end === -1 ? this.argv : this.argv.slice(0, end)).includes('--json');
  }

  /** Prints the result: one JSON document with `--json`, else the text. */
  protected show<Result>(result: Result, text: (result: Result) => string): void {
    const output = this.json ? JSON.stringify(result, null, 2) : text(result);
    if (output !== '') process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  }

  /** Prints, in one line of JSON with `--json`, that a command which goes on running is ready. */
  protected announce<Ready>(ready: Ready, text: (ready: Ready) => string): void {
    process.stdout.write(`${this.json ? JSON.stringify(ready) : text(ready)}\n`);
  }

  /** Prints one value of a stream as a line of JSON. */
  protected line(value: unknown): void {
    process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  /** Whether a person sees standard output and no program reads it. */
  get hasScreen(): boolean {
    return process.stdout.isTTY && !this.json;
  }

  /** Shows a text in place of all that stands on the terminal. */
  protected screen(text: string): void {
    process.stdout.write(`\u001B[2J\u001B[3J\u001B[H${text}`);
  }

  /** Tells a person at a terminal how far a long piece of work is; silent elsewhere. */
  protected progress(text: string): void {
    if (process.stderr.isTTY && !this.json) process.stderr.write(`\r\u001B[2K${text}`);
  }

  /** Clears the progress line. */
  protected progressDone(): void {
    if (process.stderr.isTTY && !this.json) process.stderr.write('\r\u001B[2K');
  }

  /** Ends with another exit code than 0 although the command did its work. */
  protected endWith(code: ExitCode): void {
    if (code !== exitCodes.ok) process.exitCode = code;
  }
}

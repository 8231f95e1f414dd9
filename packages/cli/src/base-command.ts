import { Command } from '@oclif/core';
import type { Language } from '@hutong/standard';
import type { CommandText } from './command-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { globalFlags } from './global-flags.ts';
import { detectLanguage } from './language.ts';
import { columnsOf } from './output/terminal.ts';

/** Base of every command: the command parses, a service works, and this prints. */
export abstract class BaseCommand extends Command {
  static override readonly baseFlags = globalFlags;
  static readonly about: CommandText;

  readonly language: Language = detectLanguage(this.argv, process.env);

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

  // The runner reports every error in one place.
  protected override async catch(error: Error): Promise<never> {
    throw error;
  }
}

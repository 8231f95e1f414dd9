import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { root } from './places.ts';

const binary = fileURLToPath(import.meta.resolve('@hutong/cli/package.json')).replace(
  /package\.json$/,
  'bin/hutong.js',
);

export interface CommandResult {
  readonly status: number;
  /** The one JSON document that `--json` prints. */
  // The demo reads a few members of each command's documented result.
  readonly value: Record<string, unknown>;
}

/** Runs `hutong <args> --json` as a user would and reads its result. */
export async function hutong(...args: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [binary, ...args, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const text = Buffer.concat(chunks).toString();
  try {
    return { status, value: JSON.parse(text) as Record<string, unknown> };
  } catch (cause) {
    throw new Error(`hutong ${args.join(' ')} ended with ${status} and printed no JSON: ${text.slice(0, 500)}`, {
      cause,
    });
  }
}

export interface RunningCommand {
  /** The first line it printed: where it listens. */
  readonly ready: Record<string, unknown>;
  stop(): Promise<void>;
}

/** Starts a long-running `hutong <args> --json` and waits for its first line. */
export async function startHutong(...args: readonly string[]): Promise<RunningCommand> {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [binary, ...args, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const first = new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const line = await Promise.race([
    first,
    ended.then((code) => {
      throw new Error(`hutong ${args.join(' ')} ended with ${code} before it was ready: ${errors}`);
    }),
  ]);
  return {
    ready: JSON.parse(line) as Record<string, unknown>,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/hutong.js', import.meta.url));

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What is published is what is tested; the sources stand in while they are newer than the bundle. */
const isBundleFresh = (): boolean => {
  const packages = fileURLToPath(new URL('../../..', import.meta.url));
  const sources = globSync('*/src/**/*.ts', { cwd: packages }).filter((path) => !/\.test\.ts$|__fixtures__/.test(path));
  const newest = Math.max(...sources.map((path) => modifiedAt(join(packages, path))));
  return modifiedAt(join(packages, 'cli/bundle/run.js')) > newest;
};

const conditions = isBundleFresh() ? [] : ['--conditions=@hutong/source'];

const machineSettings = new Set(['LC_ALL', 'LC_MESSAGES', 'LANG', 'HUTONG_LANG', 'FORCE_COLOR', 'NODE_OPTIONS']);

/** How a process ended and what it said. */
export interface ProcessOutcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts the command, in English and off any terminal, whatever the machine's locale is. */
export function startProcess(args: readonly string[], options: ProcessOptions = {}): ReturnType<typeof spawn> {
  const rest = Object.entries(process.env).filter(([name]) => !machineSettings.has(name));
  return spawn(process.execPath, [...conditions, bin, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...Object.fromEntries(rest), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the command to its end. */
export function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<ProcessOutcome> {
  const child = startProcess(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  // A command that never reads stdin may be gone before all of it is written.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** A new empty folder for one test. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'hutong-cli-'));

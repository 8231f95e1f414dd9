import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { workspaceRoot } from '../workspace.ts';

/** What a process has used so far. */
export interface ProcessUse {
  readonly cpuSeconds: number;
  /** Bytes that it holds now, and the most it has held. */
  readonly residentBytes: number;
  readonly peakBytes: number;
}

/** A running `hutong` command with its first line. */
export interface CommandProcess<Ready> {
  readonly ready: Ready;
  readonly child: ChildProcess;
  /** What it has used; undefined where the system does not say (no /proc). */
  use(): Promise<ProcessUse | undefined>;
  stop(signal: NodeJS.Signals): Promise<void>;
}

const ticksPerSecond = 100;

async function useOf(pid: number): Promise<ProcessUse | undefined> {
  try {
    const [stat, status] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/status`, 'utf8'),
    ]);
    // The name of the program may hold blanks: what counts stands behind its closing bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      residentBytes: kilobytes('VmRSS') * 1024,
      peakBytes: kilobytes('VmHWM') * 1024,
    };
  } catch {
    return undefined;
  }
}

/** Starts a command from its sources and waits for its first line. */
export async function startCommand<Ready>(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandProcess<Ready>> {
  const bin = join(workspaceRoot, 'packages/cli/bin/hutong.js');
  const child = spawn(process.execPath, ['--conditions=@hutong/source', bin, ...args, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const exited = once(child, 'exit');
  const first = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const [line] = await Promise.race([
    first,
    exited.then(([code]) => {
      throw new Error(`hutong ${args[0] ?? ''} ended with ${String(code)} before it was ready`);
    }),
  ]);
  return {
    ready: JSON.parse(line) as Ready,
    child,
    use: () => useOf(child.pid ?? 0),
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await exited;
    },
  };
}

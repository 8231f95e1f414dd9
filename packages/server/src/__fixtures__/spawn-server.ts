import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StartServerOptions } from '../options.ts';

export interface SpawnedServer {
  readonly http: string;
  readonly mqtt: string;
  readonly adminToken: string;
  readonly process: ChildProcess;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a platform in a process of its own. Rejects with its stderr when it does not come up. */
export async function spawnServer(options: StartServerOptions): Promise<SpawnedServer> {
  const runner = fileURLToPath(new URL('server-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@hutong/source', runner, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const exited = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => text as string),
    exited.then(() => Promise.reject(new RangeError(complaints))),
  ]);
  return {
    ...(JSON.parse(line) as { http: string; mqtt: string; adminToken: string }),
    process: child,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

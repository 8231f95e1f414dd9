import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.ts';
import type { GuideBlock } from './markdown-blocks.ts';

/** A port where guides write one: in an address, an option or a configuration. */
const portPattern = /(?<=:|--port |--mqtt |port: )\d{4,5}\b/g;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** What a block printed, and how it ended. */
export interface BlockOutcome {
  readonly status: number;
  readonly output: string;
}

/**
 * Executes the blocks of a guide in one folder, as its reader would: `run` blocks in turn, `background` blocks until the guide ends.
 * Ports that guides name are replaced by free ones, because the standard ones may be taken on the machine.
 */
export class GuideRunner {
  readonly #folder: string;
  readonly #background: ChildProcess[] = [];
  readonly #ports = new Map<string, string>();
  readonly #environment: NodeJS.ProcessEnv;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    cpSync(join(workspaceRoot, 'examples'), join(folder, 'examples'), {
      recursive: true,
      filter: (source) => !source.includes('node_modules') && !source.includes('output'),
    });
    symlinkSync(join(workspaceRoot, 'examples/quickstart/node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(workspaceRoot, 'examples/my-meter/node_modules'), join(folder, 'examples/my-meter/node_modules'));
    const path = [join(workspaceRoot, 'node_modules/.bin'), process.env['PATH']].join(':');
    this.#environment = { ...process.env, PATH: path, HUTONG_LANG: 'en', NO_COLOR: '1' };
  }

  async prepare(blocks: readonly GuideBlock[]): Promise<void> {
    for (const { text } of blocks)
      for (const [port] of text.matchAll(portPattern))
        if (!this.#ports.has(port)) this.#ports.set(port, String(await freePort()));
  }

  async run(block: GuideBlock): Promise<BlockOutcome> {
    const text = this.#withFreePorts(block.text);
    const file = block.flags.get('file');
    if (file !== undefined) {
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      writeFileSync(join(this.#folder, file), `${text}\n`);
      return { status: 0, output: '' };
    }
    const child = spawn('bash', ['-euo', 'pipefail', '-c', text], {
      cwd: this.#folder,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: block.flags.has('background'),
    });
    let output = '';
    const ready = new Promise<void>((resolve) => {
      const collect = (chunk: Buffer): void => {
        output += chunk.toString();
        const until = block.flags.get('until') ?? '';
        const wanted = this.#ports.get(until) ?? until;
        if (wanted && output.includes(wanted)) resolve();
      };
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
    });
    const ended = new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
    if (!block.flags.has('background')) return { status: await ended, output };
    this.#background.push(child);
    const status = await Promise.race([ready.then(() => 0), ended.then((code) => code || 1)]);
    return { status, output };
  }

  /** Ends what still runs in the background. */
  async close(): Promise<void> {
    await Promise.all(
      this.#background.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.pid === undefined) return resolve();
            child.once('close', () => resolve());
            process.kill(-child.pid, 'SIGTERM');
          }),
      ),
    );
  }

  #withFreePorts(text: string): string {
    return text.replaceAll(portPattern, (port) => this.#ports.get(port) ?? port);
  }
}

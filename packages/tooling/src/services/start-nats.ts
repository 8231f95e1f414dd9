import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A NATS server that runs for the suites alone. */
export interface RunningNats {
  /** Address of its MQTT door. */
  readonly address: string;
  stop(): Promise<void>;
}

// Port -1 lets the server pick a free one. It delivers again what nobody acknowledged within `ack_wait`, 30 s by default.
const configuration = (folder: string): string => `
server_name: "hutong-test"
listen: "127.0.0.1:-1"
jetstream { store_dir: "${folder}" }
mqtt { listen: "127.0.0.1:-1", ack_wait: "2s" }
`;

/** Starts a NATS server with JetStream and MQTT on free ports, or undefined when it does not start. */
export async function startNats(): Promise<RunningNats | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'hutong-nats-'));
  const configurationFile = join(folder, 'nats.conf');
  writeFileSync(configurationFile, configuration(folder));
  const server = spawn('nats-server', ['-c', configurationFile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Debian keeps servers in /usr/sbin, which is not on everybody's path.
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  const ended = once(server, 'close').catch(() => undefined);
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const lines = createInterface({ input: server.stderr });
  const address = await new Promise<string | undefined>((resolve) => {
    let mqtt: string | undefined;
    lines.on('line', (line) => {
      mqtt ??= /MQTT clients on (mqtt:\S+)/.exec(line)?.[1];
      if (line.includes('Server is ready')) resolve(mqtt);
    });
    server.once('error', () => resolve(undefined));
    server.once('close', () => resolve(undefined));
  });
  if (address !== undefined) return { address, stop };
  await stop();
  return undefined;
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHutong, type RunningCommand } from '../command.ts';
import type { Paper } from '../paper.ts';
import { output, shown } from '../places.ts';
import type { RunningPlatform } from './start-platform.ts';

const configuration = (baseUrl: string): string => `platform: { baseUrl: '${baseUrl}', tokenVariable: HUTONG_TOKEN }
system: demo-property
division: '340111999001'
simulated: true
listeners:
  - { adapter: gb26875, host: 127.0.0.1, port: 0 }
  - { adapter: hj212, host: 127.0.0.1, port: 0 }
spool: { directory: spool }
logLevel: silent
`;

/** Starts the gateway; it listens for fire transmitters and environment stations. */
export async function startGateway(
  paper: Paper,
  { http }: RunningPlatform,
): Promise<{ command: RunningCommand; ports: Record<string, number> }> {
  const file = join(output, 'gateway.yaml');
  await writeFile(file, configuration(http));
  paper.step('接入设备', 'Connect devices', `hutong gateway run ${shown(file)}`);
  const command = await startHutong('gateway', 'run', file);
  const listeners = command.ready['listeners'] as { adapter: string; port: number }[];
  const ports = Object.fromEntries(listeners.map(({ adapter, port }) => [adapter, port]));
  paper.good(
    `网关监听：GB/T 26875.3 消防传输装置 ${ports['gb26875']}，HJ 212 环境监测站 ${ports['hj212']}`,
    `the gateway listens: GB/T 26875.3 fire transmitters on ${ports['gb26875']}, HJ 212 stations on ${ports['hj212']}`,
  );
  return { command, ports };
}

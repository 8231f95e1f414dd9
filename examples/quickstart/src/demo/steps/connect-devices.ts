import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHutong, type RunningCommand } from '../command.ts';
import { fieldListeners } from '../field-devices.ts';
import type { Paper } from '../paper.ts';
import { output, shown } from '../places.ts';
import type { RunningPlatform } from './start-platform.ts';

/** System that issues the ids of the demo's devices. */
export const demoSystem = 'demo-property';

const configuration = (
  baseUrl: string,
  meterPort: number,
  sensorPort: number,
): string => `platform: { baseUrl: '${baseUrl}', tokenVariable: HUTONG_TOKEN }
system: ${demoSystem}
division: '340111999001'
simulated: true
listeners:
  - { adapter: gb26875, host: 127.0.0.1, port: 0 }
  - { adapter: hj212, host: 127.0.0.1, port: 0 }
${fieldListeners(meterPort, sensorPort)}spool: { directory: spool }
logLevel: silent
`;

/** Starts the gateway: it listens for fire transmitters, environment stations and cars, and polls a meter and a sensor. */
export async function startGateway(
  paper: Paper,
  { http }: RunningPlatform,
  [meterPort = 0, sensorPort = 0]: readonly (number | undefined)[],
): Promise<{ command: RunningCommand; ports: Record<string, number> }> {
  const file = join(output, 'gateway.yaml');
  await writeFile(file, configuration(http, meterPort, sensorPort));
  paper.step('接入设备', 'Connect devices', `hutong gateway run ${shown(file)}`);
  const command = await startHutong('gateway', 'run', file);
  const listeners = command.ready['listeners'] as { adapter: string; port: number }[];
  const ports = Object.fromEntries(listeners.map(({ adapter, port }) => [adapter, port]));
  paper.good(
    `网关监听：GB/T 26875.3 ${ports['gb26875']}，HJ 212 ${ports['hj212']}，JT/T 808 ${ports['jt808']}；轮询：DL/T 645、Modbus`,
    `the gateway listens: GB/T 26875.3 on ${ports['gb26875']}, HJ 212 on ${ports['hj212']}, JT/T 808 on ${ports['jt808']}; it polls DL/T 645 and Modbus`,
  );
  return { command, ports };
}

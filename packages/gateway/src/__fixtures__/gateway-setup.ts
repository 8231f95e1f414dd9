import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../start-gateway.ts';
import { connectDevice, type LineDevice } from './line-device.ts';
import { startTestPlatform, type TestPlatform } from './test-platform.ts';

const adapterFile = fileURLToPath(new URL('line-adapter.ts', import.meta.url));

/** A gateway configuration for the line protocol, as a file would say it. */
export const configText = (platform: string, directory: string, more = ''): string => `platform:
  baseUrl: ${platform}
  token: secret
system: demo
division: '340111999001'
listeners:
  - adapter: ${adapterFile}
    host: 127.0.0.1
    port: 0
spool:
  directory: ${directory}
  maximumBytes: 65536
logLevel: silent
${more}`;

/** A gateway, its platform and its folder; everything is closed and removed by `close`. */
export interface Setup {
  readonly platform: TestPlatform;
  readonly directory: string;
  start(more?: string, options?: GatewayOptions): Promise<Gateway>;
  device(gateway: Gateway): Promise<LineDevice>;
  close(): Promise<void>;
}

export async function createSetup(): Promise<Setup> {
  const platform = await startTestPlatform();
  const directory = await mkdtemp(join(tmpdir(), 'hutong-gateway-'));
  const gateways: Gateway[] = [];
  const devices: LineDevice[] = [];
  return {
    platform,
    directory,
    async start(more, options) {
      const gateway = await startGateway(
        parseGatewayConfig(configText(platform.url, directory, more), 'g.yaml'),
        options,
      );
      gateways.push(gateway);
      return gateway;
    },
    async device(gateway) {
      const device = await connectDevice(gateway.listeners[0]?.port ?? 0);
      devices.push(device);
      return device;
    },
    async close() {
      for (const { socket } of devices) socket.destroy();
      await Promise.all(gateways.map((gateway) => gateway.close()));
      await platform.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

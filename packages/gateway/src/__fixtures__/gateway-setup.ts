import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GatewayConfig } from '../config/gateway-config.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../start-gateway.ts';
import { connectDevice, type LineDevice } from './line-device.ts';
import { startTestPlatform, type TestPlatform } from './test-platform.ts';

const adapterFile = fileURLToPath(new URL('line-adapter.ts', import.meta.url));

/** A gateway configuration for the line protocol, as a file would say it. */
export const configText = (
  platform: string,
  directory: string,
  more = '',
  listener = '{ host: 127.0.0.1, port: 0 }',
  spool = '',
): string => `platform:
  baseUrl: ${platform}
  token: secret
system: demo
division: '340111999001'
listeners:
  - { adapter: ${adapterFile}, ${listener.slice(1)}
spool:
  directory: ${directory}
  maximumBytes: 65536
${spool === '' ? '' : `  ${spool}\n`}logLevel: silent
${more}`;

/** A gateway, its platform and its folder; everything is closed and removed by `close`. */
export interface Setup {
  readonly platform: TestPlatform;
  readonly directory: string;
  /** A configuration for the line protocol; `listener` is what stands beside its adapter. */
  config(more?: string, listener?: string, spool?: string): GatewayConfig;
  start(more?: string, options?: GatewayOptions, listener?: string, spool?: string): Promise<Gateway>;
  device(gateway: Gateway): Promise<LineDevice>;
  close(): Promise<void>;
}

export async function createSetup(): Promise<Setup> {
  const platform = await startTestPlatform();
  const directory = await mkdtemp(join(tmpdir(), 'hutong-gateway-'));
  const gateways: Gateway[] = [];
  const devices: LineDevice[] = [];
  const config = (more?: string, listener?: string, spool?: string): GatewayConfig =>
    parseGatewayConfig(configText(platform.url, directory, more, listener, spool), 'g.yaml');
  return {
    platform,
    directory,
    config,
    async start(more, options, listener, spool) {
      const gateway = await startGateway(config(more, listener, spool), options);
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

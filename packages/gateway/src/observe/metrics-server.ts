import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HutongError } from '@hutong/standard';
import type { DeviceView } from './device-view.ts';
import type { GatewayStatus } from './gateway-status.ts';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `/metrics` in OpenMetrics, `/healthz` and `/devices` as JSON. Throws HT5019 when the port is taken. */
export async function startMetricsServer(
  where: { readonly host: string; readonly port: number },
  metrics: { readonly render: () => Promise<string>; readonly contentType: string },
  status: () => GatewayStatus,
  devices: () => readonly DeviceView[],
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const answer = (code: number, type: string, body: string): void => {
      response.writeHead(code, { 'content-type': type }).end(body);
    };
    if (request.url === '/healthz') answer(200, 'application/json', JSON.stringify(status()));
    else if (request.url === '/devices') answer(200, 'application/json', JSON.stringify({ devices: devices() }));
    else if (request.url === '/metrics')
      metrics.render().then(
        (text) => answer(200, metrics.contentType, text),
        () => answer(500, 'text/plain', ''),
      );
    else answer(404, 'text/plain', '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new HutongError('HT5019', { facts: { ...where }, cause })));
    server.listen(where.port, where.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

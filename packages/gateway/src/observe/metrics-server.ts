import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HutongError } from '@hutong/standard';
import { refuseRequest, showsToken } from '../http-answers.ts';
import { serveFile } from '../files/serve-file.ts';
import type { FileStore } from '../files/file-store.ts';
import type { DeviceView } from './device-view.ts';
import type { GatewayStatus } from './gateway-status.ts';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface MetricsServerOptions {
  readonly host: string;
  readonly port: number;
  /** What has to be shown at `/devices` and `/files`, and at `/metrics` when that is protected. */
  readonly token: string;
  readonly protectMetrics: boolean;
  readonly metrics: { readonly render: () => Promise<string>; readonly contentType: string };
  readonly status: () => GatewayStatus;
  readonly devices: () => readonly DeviceView[];
  readonly files: Pick<FileStore, 'files' | 'pathOf'>;
}

/** Connections that may ask at once; who watches a gateway must not hurt it. */
const maximumConnections = 64;

/**
 * Serves `/healthz` to everybody, `/devices` and `/files` to who shows the token, and `/metrics` in OpenMetrics to either. Throws
 * HT5019 when the port is taken.
 */
export async function startMetricsServer(options: MetricsServerOptions): Promise<MetricsServer> {
  const { host, port, token, protectMetrics, metrics, status, devices, files } = options;
  const server = createServer((request, response) => {
    const answer = (code: number, type: string, body: string): void => {
      response.writeHead(code, { 'content-type': type }).end(body);
    };
    const json = (body: object): void => answer(200, 'application/json', JSON.stringify(body));
    const [path = ''] = (request.url ?? '').split('?');
    const isFile = path === '/files' || path.startsWith('/files/');
    const isProtected = path === '/devices' || isFile || (path === '/metrics' && protectMetrics);
    if (isProtected && !showsToken(request, token)) {
      response.setHeader('www-authenticate', 'Bearer');
      refuseRequest(response, 401, 'HT5001');
    } else if (path === '/healthz') json(status());
    else if (path === '/devices') json({ devices: devices() });
    else if (path === '/files') json({ files: files.files });
    else if (isFile) serveFile(files.pathOf(path.slice('/files/'.length)), response);
    else if (path === '/metrics')
      metrics.render().then(
        (text) => answer(200, metrics.contentType, text),
        () => refuseRequest(response, 500, 'HT5004'),
      );
    else refuseRequest(response, 404, 'HT5003');
  });
  server.maxConnections = maximumConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new HutongError('HT5019', { facts: { host, port }, cause })));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

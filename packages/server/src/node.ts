import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server as TcpServer } from 'node:net';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { hostname } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { pino, destination } from 'pino';
import { createApp } from './create-app.ts';
import { createPlatform, type Platform } from './create-platform.ts';
import { answerMalformedRequest, answerUnreadable } from './http/unreadable-request.ts';
import type { FollowerIdentity } from './mqtt/follow-broker.ts';
import type { RunningServer, StartServerOptions } from './options.ts';
import { portError } from './port-error.ts';

/** Starts the reference platform; it serves when this resolves. Throws HT5018, HT5019, HT7001 or HT7003. */
export async function startServer(options: StartServerOptions = {}): Promise<RunningServer> {
  const logger = pino({ level: options.logLevel ?? 'warn', base: { name: 'hutong' } }, destination(2));
  const host = options.host ?? '127.0.0.1';
  const platform = await createPlatform(options, logger);
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).toReversed()) await closer();
    await platform.close();
  };
  try {
    const mqtt = await startMqtt(platform, options, host, closers);
    const http = await startHttp(platform, options.port ?? 0, host, closers);
    logger.info({ http, mqtt }, 'ready');
    return {
      http,
      ...(mqtt === undefined ? {} : { mqtt }),
      ...(options.dataDir === undefined || platform.store.kind !== 'pglite' ? {} : { dataDir: options.dataDir }),
      adminToken: platform.adminToken,
      close: once(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const once = (action: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= action());
};

const nameOf = (host: string): string => (host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host);

async function listen(server: HttpServer | TcpServer, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port, host)));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function startHttp(
  platform: Platform,
  port: number,
  host: string,
  closers: (() => Promise<void>)[],
): Promise<string> {
  const app = createApp(platform);
  const server = createHttpServer(
    getRequestListener((request) => app.fetch(request), { errorHandler: answerMalformedRequest }),
  );
  answerUnreadable(server);
  const opened = await listen(server, port, host);
  closers.push(async () => {
    platform.endStreams();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  });
  return `http://${nameOf(host)}:${opened}`;
}

const digest = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);

const identityOf = (options: StartServerOptions, host: string): FollowerIdentity => {
  const { dataDir, databaseUrl, port = 0 } = options;
  const platform = digest(databaseUrl ?? (dataDir === undefined ? randomUUID() : `${hostname()} ${dataDir}`));
  return { platform, replica: digest(platform, hostname(), host, port) };
};

async function startMqtt(
  platform: Platform,
  options: StartServerOptions,
  host: string,
  closers: (() => Promise<void>)[],
): Promise<string | undefined> {
  const { mqtt = false } = options;
  if (mqtt === false) return undefined;
  if (typeof mqtt === 'string') {
    const { followBroker } = await import('./mqtt/follow-broker.ts');
    const follower = await followBroker(platform, mqtt, identityOf(options, host));
    closers.push(() => follower.close());
    return mqtt;
  }
  // A platform without MQTT starts without loading a broker.
  const { createBroker } = await import('./mqtt/create-broker.ts');
  const broker = await createBroker(platform);
  const server = createServer((socket) => broker.accept(socket));
  closers.push(() => broker.close());
  platform.mqttPort = await listen(server, mqtt, host);
  closers.push(async () => void server.close());
  return `mqtt://${nameOf(host)}:${platform.mqttPort}`;
}

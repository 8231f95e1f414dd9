import { dirname, resolve } from 'node:path';
import { createClient } from '@hutong/client';
import { HutongError, parseDuration, systemClock, type Clock } from '@hutong/standard';
import { destination, pino, type Logger } from 'pino';
import { findAdapter } from './config/find-adapter.ts';
import type { GatewayConfig } from './config/gateway-config.ts';
import { startDelivery } from './delivery/deliver.ts';
import { openDeviceTable } from './link/device-table.ts';
import { createMetrics } from './observe/gateway-metrics.ts';
import { createCounts, type GatewayStatus } from './observe/gateway-status.ts';
import { startMetricsServer } from './observe/metrics-server.ts';
import { createObserver } from './observe/observer.ts';
import { openSpool } from './spool/spool.ts';
import { startTcpListener } from './transports/tcp-listener.ts';
import type { Listener } from './transports/listener.ts';

export interface GatewayOptions {
  /** Source of time for limits, retries and the time of receipt; the machine's clock when absent. */
  readonly clock?: Clock;
  /** Where the log goes; standard error when absent. */
  readonly logger?: Logger;
  readonly fetch?: typeof globalThis.fetch;
}

/** A running gateway. */
export interface Gateway {
  /** Where it listens, in the order of the configuration. */
  readonly listeners: readonly { readonly adapter: string; readonly port: number }[];
  /** Port of `/metrics` and `/healthz`, when the configuration asks for them. */
  readonly metricsPort?: number;
  status(): GatewayStatus;
  /** The counts in OpenMetrics. */
  metrics(): Promise<string>;
  /** Closes the doors, keeps what is not delivered for the next start. */
  close(): Promise<void>;
}

const tokenOf = ({ platform, fileName }: GatewayConfig): string => {
  const token = platform.token ?? process.env[platform.tokenVariable ?? ''];
  if (token) return token;
  throw new HutongError('HT8001', {
    file: fileName,
    pointer: '/platform/tokenVariable',
    message: {
      zh: `环境变量 ${platform.tokenVariable} 为空`,
      en: `Environment variable ${platform.tokenVariable} is empty`,
    },
  });
};

/**
 * Opens the doors for devices and carries what they say to the platform.
 * Throws HT8001, HT4010, HT5019 and HT7003 before the first door is open; later failures are logged, counted and retried.
 */
export async function startGateway(config: GatewayConfig, options: GatewayOptions = {}): Promise<Gateway> {
  const { clock = systemClock, fetch } = options;
  const logger = options.logger ?? pino({ level: config.logLevel, name: 'gateway' }, destination(2));
  const adapters = await Promise.all(config.listeners.map(({ adapter }) => findAdapter(adapter, config)));
  const client = createClient({
    baseUrl: config.platform.baseUrl,
    token: tokenOf(config),
    clock,
    fetch,
    // Delivery has a patience of its own.
    retry: { attempts: 1 },
  });
  const metrics = createMetrics();
  const counts = createCounts();
  const observer = createObserver(metrics, counts, logger);
  const directory = resolve(dirname(config.fileName), config.spool.directory);
  const spool = await openSpool({ directory, maximumBytes: config.spool.maximumBytes });
  const devices = await openDeviceTable(config, client, clock, (code) =>
    logger.warn({ code }, 'devices could not be looked up'),
  );
  const delivery = startDelivery({ spool, client, clock, observer, directory });
  const listeners: Listener[] = [];

  const close = async (): Promise<void> => {
    devices.stop();
    await delivery.stop();
    await Promise.all([spool.close(), ...listeners.map((listener) => listener.close())]);
  };

  const status = (): GatewayStatus => ({
    platform: { state: delivery.state, ...(delivery.error === undefined ? {} : { error: delivery.error }) },
    spool: { pending: spool.pending, full: spool.full },
    connections: listeners.reduce((sum, { connections }) => sum + connections, 0),
    devices: devices.size,
    counts: { ...counts },
  });

  const renderMetrics = (): Promise<string> => {
    metrics.spoolPending.set(spool.pending);
    return metrics.registry.metrics();
  };

  const { system, division, simulated } = config;
  try {
    for (const [index, adapter] of adapters.entries()) {
      const entry = config.listeners[index];
      if (entry === undefined) continue;
      listeners.push(
        await startTcpListener({
          host: entry.host,
          port: entry.port,
          clock,
          limits: { ...config.limits, idle: parseDuration(config.limits.idle) },
          link: {
            adapter,
            options: entry.options,
            clock,
            observer,
            mapping: { system, division, ...(simulated ? { simulated } : {}) },
            deviceOf: (address) => devices.find(adapter.id, address),
            unknownDevices: config.unknownDevices,
            store: (records) => spool.append(records),
          },
        }),
      );
    }
    const metricsServer =
      config.metrics === undefined
        ? undefined
        : await startMetricsServer(
            config.metrics,
            { render: renderMetrics, contentType: metrics.registry.contentType },
            status,
          );
    for (const { adapter, port } of listeners) logger.info({ adapter, port }, 'listening');
    return {
      listeners: listeners.map(({ adapter, port }) => ({ adapter, port })),
      ...(metricsServer === undefined ? {} : { metricsPort: metricsServer.port }),
      status,
      metrics: renderMetrics,
      async close() {
        await Promise.all([close(), metricsServer?.close()]);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

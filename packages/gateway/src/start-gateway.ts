import { dirname, join, resolve } from 'node:path';
import { fromHex } from '@hutong/adapter-kit';
import { createClient } from '@hutong/client';
import { HutongError, parseDuration, systemClock, type Clock } from '@hutong/standard';
import { destination, pino, type Logger } from 'pino';
import { startCapture, type CaptureOptions, type CaptureStatus } from './capture/capture.ts';
import { startCommandRunner, type CommandRunner } from './commands/command-runner.ts';
import { findAdapter } from './config/find-adapter.ts';
import type { GatewayConfig } from './config/gateway-config.ts';
import { adapterOptions } from './config/adapter-options.ts';
import { secretOf } from './config/secret-of.ts';
import { openDeadLetters } from './delivery/dead-letters.ts';
import { startDelivery } from './delivery/deliver.ts';
import { openFileStore } from './files/file-store.ts';
import { fileFolder } from './files/list-files.ts';
import type { LineGroup } from './line/line-group.ts';
import { createLineHost } from './line/line-host.ts';
import { openHeldParts } from './link/held-parts.ts';
import { openDeviceTable } from './link/device-table.ts';
import { createListenerSet, withEnd, type ListenerChanges } from './listeners/listener-set.ts';
import { createDeviceActivity } from './observe/device-activity.ts';
import { createDeviceSeries } from './observe/device-series.ts';
import { viewDevices } from './observe/device-view.ts';
import { createLossReport } from './observe/loss-report.ts';
import { createMetrics } from './observe/gateway-metrics.ts';
import { createCounts, type GatewayStatus } from './observe/gateway-status.ts';
import { startMetricsServer } from './observe/metrics-server.ts';
import { createObserver } from './observe/observer.ts';
import { openStatusToken } from './observe/status-token.ts';
import { openSpool } from './spool/spool.ts';
import { openListener } from './transports/open-listener.ts';
import type { Listener, SharedMapping } from './transports/transport.ts';

export interface GatewayOptions {
  /** Source of time for limits, retries and the time of receipt; the machine's clock when absent. */
  readonly clock?: Clock;
  /** Where the log goes; standard error when absent. */
  readonly logger?: Logger;
  readonly fetch?: typeof globalThis.fetch;
  /** Records the traffic, without its personal values. */
  readonly capture?: CaptureOptions | undefined;
}

/** A door of a running gateway. */
export type GatewayListener = Pick<Listener, 'adapter' | 'transport' | 'endpoint' | 'port'>;

/** What a new configuration changed. */
export interface GatewayChanges extends ListenerChanges {
  /** Keys whose change takes effect at the next start. */
  readonly needsRestart: readonly string[];
}

/** A running gateway. */
export interface Gateway {
  /** Where it listens, in the order of the configuration. */
  readonly listeners: readonly GatewayListener[];
  /** Port of `/metrics` and `/healthz`, when the configuration asks for them. */
  readonly metricsPort?: number;
  status(): GatewayStatus;
  /** What was recorded so far, when the traffic is recorded. */
  readonly capture?: CaptureStatus;
  /** The counts in OpenMetrics. */
  metrics(): Promise<string>;
  /**
   * Takes a changed configuration: listeners that it leaves alone live on with their connections. Rejects, with
   * everything as it was, when one of them cannot be opened.
   */
  reload(config: GatewayConfig): Promise<GatewayChanges>;
  /** Closes the doors, keeps what is not delivered for the next start. */
  close(): Promise<void>;
}

const tokenOf = ({ platform, fileName }: GatewayConfig): string => {
  if (platform.token !== undefined) return platform.token;
  try {
    return secretOf(platform.tokenVariable ?? '');
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    throw new HutongError('HT8001', {
      file: fileName,
      pointer: '/platform/tokenVariable',
      message: error.text,
      facts: error.facts,
    });
  }
};

const fixedKeys = ['platform', 'commands', 'spool', 'files', 'metrics', 'logLevel'] as const;

/**
 * Opens the doors for devices and carries what they say to the platform.
 * Throws HT8001, HT4010, HT5019 and HT7003 before the first door is open; later failures are logged, counted and retried.
 */
export async function startGateway(config: GatewayConfig, options: GatewayOptions = {}): Promise<Gateway> {
  const { clock = systemClock, fetch } = options;
  const logger = options.logger ?? pino({ level: config.logLevel, name: 'gateway' }, destination(2));
  let current = config;
  const client = createClient({
    baseUrl: config.platform.baseUrl,
    token: tokenOf(config),
    clock,
    fetch,
    // Delivery has a patience of its own.
    retry: { attempts: 1 },
  });
  const capture = options.capture === undefined ? undefined : await startCapture(options.capture, clock, logger);
  const metrics = createMetrics();
  const counts = createCounts();
  const series = createDeviceSeries(metrics.registry, config.metrics?.devices ?? 0);
  const activity = createDeviceActivity(series);
  const observer = createObserver(metrics, counts, logger, activity, clock);
  const folder = dirname(config.fileName);
  const directory = resolve(folder, config.spool.directory);
  const { maximumBytes, whenFull } = config.spool;
  const spool = await openSpool({
    directory,
    maximumBytes,
    whenFull,
    onDropped(records) {
      observer.dropped(records);
      losses.add(records);
    },
  });
  const losses = createLossReport(current, clock, (record) => spool.append([record]));
  const parts = await openHeldParts(join(directory, 'held.ndjson'));
  const { directory: _folder, keep, ...fileLimits } = config.files;
  const files = await openFileStore({
    ...fileLimits,
    directory: fileFolder(config),
    keep: parseDuration(keep),
    clock,
    onChange: (change, bytes) => observer.filed(change, bytes),
  });
  const devices = await openDeviceTable(config, client, clock, (code) =>
    logger.warn({ code }, 'devices could not be looked up'),
  );
  const { rejected } = config.spool;
  const letters = await openDeadLetters(
    directory,
    { maximumBytes: rejected.maximumBytes, keep: parseDuration(rejected.keep) },
    clock,
  );
  const delivery = startDelivery({ spool, client, clock, observer, letters });

  const mappingOf = (adapter: string, { system, division, simulated }: GatewayConfig): SharedMapping => ({
    system,
    division,
    ...(simulated ? { simulated } : {}),
    staffOf: (address) => devices.find(adapter, address)?.staff,
  });
  const groups = new Set<LineGroup>();
  const listeners = createListenerSet(async (entry, adapter, next) => {
    const { limits } = next;
    const host = createLineHost({ entry, adapter: adapter.id, clock, observer });
    const preamble = 'preamble' in entry && entry.preamble !== undefined ? fromHex(entry.preamble) : undefined;
    const listener = await openListener(entry, {
      clock,
      folder,
      limits: { ...limits, idle: parseDuration(limits.idle) },
      link: {
        adapter,
        options: adapterOptions(adapter, entry.options),
        clock,
        observer,
        mapping: mappingOf(adapter.id, next),
        deviceOf: (address, line) => devices.find(adapter.id, address, line)?.id,
        refusesStrangers: () => current.unknownDevices === 'refuse',
        ...(host.group === undefined ? {} : { lines: host.group }),
        preamble,
        parts,
        files,
        capture,
        store: (records) => spool.append(records),
      },
    });
    const { group } = host;
    if (group !== undefined) groups.add(group);
    return withEnd(listener, async () => {
      if (group !== undefined) groups.delete(group);
      await host.stop();
    });
  });

  const close = async (): Promise<void> => {
    devices.stop();
    const commands = runner?.stop();
    await delivery.stop();
    letters.stop();
    await losses.settle();
    await Promise.all([spool.close(), listeners.close()]);
    await commands;
    await parts.close();
    await files.close();
    await capture?.close();
  };

  let runner: CommandRunner | undefined;
  const status = (): GatewayStatus => ({
    platform: { state: delivery.state, ...(delivery.error === undefined ? {} : { error: delivery.error }) },
    spool: { pending: spool.pending, full: spool.full },
    files: files.status,
    connections: listeners.list.reduce((sum, { connections }) => sum + connections, 0),
    devices: devices.size,
    counts: { ...counts },
  });

  const renderMetrics = (): Promise<string> => {
    metrics.spoolPending.set(spool.pending);
    metrics.fileBytes.set(files.status.bytes);
    metrics.filesIncoming.set(files.status.incoming);
    metrics.bufferedBytes.set(counts.buffered);
    return metrics.registry.metrics();
  };

  try {
    const known = await Promise.all(
      config.listeners.map(async (entry) => {
        const adapter = await findAdapter(entry.adapter, config);
        return { adapter, options: adapterOptions(adapter, entry.options) };
      }),
    );
    const recovered = await parts.recover({
      adapterOf: (id) => known.find(({ adapter }) => adapter.id === id),
      contextOf: (adapter, line, receivedAt) => ({
        ...mappingOf(adapter, config),
        ...(line === undefined ? {} : { line }),
        receivedAt,
        deviceOf: (address) => devices.find(adapter, address, line)?.id,
      }),
      store: (records) => spool.append(records),
      storeFiles: (adapter, steps, receivedAt) => files.take(adapter, steps, receivedAt),
    });
    if (recovered.records > 0)
      logger.info({ records: recovered.records }, 'parts of split messages delivered after a crash');
    if (recovered.kept > 0) logger.warn({ parts: recovered.kept }, 'parts of split messages wait for the next start');
    await listeners.apply(config);
    if (config.commands !== undefined)
      runner = await startCommandRunner({
        gateway: config.commands.gateway,
        every: parseDuration(config.commands.every),
        wait: parseDuration(config.commands.wait),
        file: join(directory, 'commands.ndjson'),
        client,
        clock,
        observer,
        deviceOf: (id) => devices.byId(id),
        groups,
      });
    const metricsServer =
      config.metrics === undefined
        ? undefined
        : await startMetricsServer({
            ...config.metrics,
            token: await openStatusToken(config.metrics.tokenVariable, directory),
            metrics: { render: renderMetrics, contentType: metrics.registry.contentType },
            status,
            files,
            devices: () => viewDevices(activity),
          });
    for (const { adapter, endpoint } of listeners.list) logger.info({ adapter, endpoint }, 'listening');
    return {
      get listeners() {
        return listeners.list.map(({ adapter, transport, endpoint, port }) => ({
          adapter,
          transport,
          endpoint,
          ...(port === undefined ? {} : { port }),
        }));
      },
      ...(metricsServer === undefined ? {} : { metricsPort: metricsServer.port }),
      status,
      get capture() {
        return capture?.status as CaptureStatus;
      },
      metrics: renderMetrics,
      async reload(next) {
        const changes = await listeners.apply(next);
        const needsRestart = fixedKeys.filter((key) => JSON.stringify(next[key]) !== JSON.stringify(config[key]));
        if (JSON.stringify(next.devices) !== JSON.stringify(current.devices)) await devices.use(next.devices);
        current = next;
        return { ...changes, needsRestart };
      },
      async close() {
        await Promise.all([close(), metricsServer?.close()]);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

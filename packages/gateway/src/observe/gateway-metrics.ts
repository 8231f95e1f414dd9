import { Counter, Gauge, Registry, type OpenMetricsContentType } from 'prom-client';

/** What the gateway counts, in OpenMetrics. Labels carry adapter ids, codes and URNs of registered devices, never addresses. */
export interface GatewayMetrics {
  readonly registry: Registry<OpenMetricsContentType>;
  readonly frames: Counter<'adapter' | 'outcome'>;
  readonly unreadable: Counter<'adapter'>;
  readonly discardedBytes: Counter<'adapter'>;
  readonly replies: Counter<'adapter'>;
  readonly polls: Counter<'adapter' | 'outcome'>;
  readonly commands: Counter<'command' | 'outcome'>;
  readonly records: Counter<'outcome'>;
  readonly files: Counter<'outcome'>;
  readonly fileBytes: Gauge;
  readonly filesIncoming: Gauge;
  readonly connections: Gauge<'adapter'>;
  readonly connectionsRefused: Counter<'adapter' | 'reason'>;
  readonly unknownDevices: Counter<'adapter'>;
  readonly deliveryFailures: Counter<'code'>;
  readonly spoolPending: Gauge;
  readonly bufferedBytes: Gauge;
}

/** A registry of its own, so that two gateways in one process do not share counts. */
export function createMetrics(): GatewayMetrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> =>
    new Counter({ name: `hutong_gateway_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `hutong_gateway_${name}`, help, labelNames, registers });
  return {
    registry,
    frames: counter('frames', 'Frames received, by outcome', ['adapter', 'outcome']),
    unreadable: counter('unreadable_parts', 'Parts of good frames that cannot be read', ['adapter']),
    discardedBytes: counter('discarded_bytes', 'Bytes that belong to no frame', ['adapter']),
    replies: counter('replies', 'Protocol answers sent', ['adapter']),
    polls: counter('polls', 'Requests to devices on a schedule, by outcome', ['adapter', 'outcome']),
    commands: counter('commands', 'Commands of the platform, by outcome', ['command', 'outcome']),
    records: counter('records', 'Records, by outcome', ['outcome']),
    files: counter('files', 'Files of devices, by outcome', ['outcome']),
    fileBytes: gauge('file_bytes', 'Bytes of the files of devices on disk', []),
    filesIncoming: gauge('files_incoming', 'Files of devices of which bytes are missing', []),
    connections: gauge('connections', 'Open connections', ['adapter']),
    connectionsRefused: counter('connections_closed_by_limit', 'Connections closed by a limit', ['adapter', 'reason']),
    unknownDevices: counter('unknown_devices', 'Frames of devices that are not registered', ['adapter']),
    deliveryFailures: counter('delivery_failures', 'Failed deliveries to the platform, by error code', ['code']),
    spoolPending: gauge('spool_pending', 'Records on disk that the platform has not taken yet', []),
    bufferedBytes: gauge('buffered_bytes', 'Bytes that connections hold: unfinished frames, unread answers', []),
  };
}

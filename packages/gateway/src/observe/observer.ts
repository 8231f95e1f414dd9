import { HutongError, systemClock, type Clock, type ErrorCode } from '@hutong/standard';
import type { FileChange } from '../files/file-store.ts';
import type { LineOutcome } from '../line/line.ts';
import type { Logger } from 'pino';
import { createDeviceActivity, type DeviceActivity, type SeenDevice } from './device-activity.ts';
import type { GatewayMetrics } from './gateway-metrics.ts';
import type { GrowingCounts } from './gateway-status.ts';
import { createLogLimiter } from './log-limiter.ts';

/** Why a connection was closed or refused. */
export type LimitReason = 'connections' | 'buffered-bytes' | 'garbage' | 'idle' | 'rate' | 'registration' | 'internal';

/** The gateway's one place for counting and logging. Logs carry codes, lengths and offsets, never payloads. */
export interface Observer {
  frame(adapter: string): void;
  malformed(adapter: string, code: ErrorCode, place: object): void;
  /** A part of a frame that could not be read, while the rest of it could. */
  unreadable(adapter: string, code: ErrorCode, place: object): void;
  discarded(adapter: string, bytes: number): void;
  replied(adapter: string): void;
  stored(records: number): void;
  unknownDevice(adapter: string, address: string): void;
  connected(adapter: string, change: 1 | -1): void;
  limited(adapter: string, reason: LimitReason, facts: object): void;
  /** A fault of the adapter or of ours; the connection that met it is closed. */
  failed(adapter: string, error: unknown): void;
  /** A device was heard. */
  seen(device: SeenDevice, at: number): void;
  /** A frame of a device was malformed. */
  faulted(device: SeenDevice): void;
  /** Bytes that connections hold in memory have become more or fewer. */
  held(change: number): void;
  /** A request that was sent again and again, or its answer. */
  polled(device: Pick<SeenDevice, 'adapter' | 'address' | 'line'>, status: LineOutcome['status']): void;
  /** The other side of a connection that we keep open is not there. */
  unreachable(adapter: string, endpoint: string, error: unknown, retryIn: number): void;
  delivered(outcome: 'delivered' | 'rejected' | 'damaged', records: number, facts?: object): void;
  /** A command of the platform has ended. */
  commanded(command: string, state: string): void;
  undelivered(code: string, retryIn: number): void;
  /** A file of a device was stored, or goes. */
  filed(change: FileChange, bytes: number): void;
  /** Records that a full store gave up. */
  dropped(records: number): void;
}

const codeOf = (error: unknown): string =>
  HutongError.isInstance(error) ? error.code : error instanceof Error ? error.name : 'unknown';

/** Counts into the metrics and the status, and logs what an operator must see. */
export function createObserver(
  metrics: GatewayMetrics,
  counts: GrowingCounts,
  logger: Logger,
  devices: DeviceActivity = createDeviceActivity(),
  clock: Clock = systemClock,
): Observer {
  const known = new Set<string>();
  const limiter = createLogLimiter(clock);
  /** Warns, unless the log has enough of the kind. */
  const warn = (kind: string, facts: object, message: string): void => {
    const { admitted, suppressed } = limiter.admit(kind);
    if (admitted) logger.warn({ ...facts, ...(suppressed === 0 ? {} : { suppressed }) }, message);
  };
  return {
    frame(adapter) {
      counts.frames += 1;
      metrics.frames.inc({ adapter, outcome: 'decoded' });
    },
    malformed(adapter, code, place) {
      counts.malformed += 1;
      metrics.frames.inc({ adapter, outcome: 'malformed' });
      warn(`malformed ${adapter} ${code}`, { adapter, code, ...place }, 'malformed frame');
    },
    unreadable(adapter, code, place) {
      metrics.unreadable.inc({ adapter });
      warn(`unreadable ${adapter} ${code}`, { adapter, code, ...place }, 'a part of a frame cannot be read');
    },
    discarded: (adapter, bytes) => metrics.discardedBytes.inc({ adapter }, bytes),
    replied(adapter) {
      counts.replies += 1;
      metrics.replies.inc({ adapter });
    },
    stored(records) {
      counts.records += records;
      metrics.records.inc({ outcome: 'stored' }, records);
    },
    unknownDevice(adapter, address) {
      counts.unknownDevices += 1;
      metrics.unknownDevices.inc({ adapter });
      const key = `${adapter} ${address}`;
      // Each address once, and no more than an attacker could use to fill the memory.
      if (known.has(key) || known.size >= 10_000) return;
      known.add(key);
      logger.warn({ adapter, address, code: 'HT8003' }, 'device is not registered');
    },
    connected: (adapter, change) => metrics.connections.inc({ adapter }, change),
    limited(adapter, reason, facts) {
      counts.connectionsRefused += 1;
      metrics.connectionsRefused.inc({ adapter, reason });
      warn(`limit ${adapter} ${reason}`, { adapter, reason, code: 'HT8004', ...facts }, 'connection closed by a limit');
    },
    failed(adapter, error) {
      metrics.frames.inc({ adapter, outcome: 'failed' });
      // Only the kind of the error: its message may quote the frame.
      logger.error({ adapter, code: codeOf(error) }, 'frame could not be processed');
    },
    seen: (device, at) => devices.seen(device, at),
    faulted: (device) => devices.fault(device),
    held(change) {
      counts.buffered += change;
    },
    polled(device, status) {
      const { adapter, address, line } = device;
      metrics.polls.inc({ adapter, outcome: status });
      if (status === 'done') return;
      devices.fault(device);
      logger.warn({ adapter, address, line, status }, 'no reading');
    },
    unreachable(adapter, endpoint, error, retryIn) {
      logger.warn({ adapter, endpoint, code: codeOf(error), retryIn }, 'no connection');
    },
    delivered(outcome, records, facts = {}) {
      if (records === 0) return;
      metrics.records.inc({ outcome }, records);
      if (outcome === 'delivered') counts.delivered += records;
      if (outcome === 'rejected') counts.rejected += records;
      if (outcome !== 'delivered') logger.error({ records, ...facts }, `records ${outcome}`);
    },
    filed(change, bytes) {
      metrics.files.inc({ outcome: change });
      if (change === 'dropped')
        logger.error({ bytes, code: 'HT8011' }, 'the file store is full: the oldest file was dropped');
    },
    dropped(records) {
      counts.dropped += records;
      metrics.records.inc({ outcome: 'dropped' }, records);
      logger.error({ records, code: 'HT8005' }, 'the store is full: the oldest records were dropped');
    },
    commanded(command, state) {
      metrics.commands.inc({ command, outcome: state });
      logger.info({ command, state }, 'command ended');
    },
    undelivered(code, retryIn) {
      metrics.deliveryFailures.inc({ code });
      logger.warn({ code, retryIn }, 'platform did not take the records');
    },
  };
}

import { Counter, Gauge, type Registry, type OpenMetricsContentType } from 'prom-client';
import type { SeenDevice } from './device-activity.ts';

interface Series {
  readonly adapter: string;
  readonly device: string;
  frames: number;
  errors: number;
  /** Milliseconds since the epoch; 0 when many devices are counted together. */
  lastSeen: number;
}

/** Counts of single devices, for a bounded number of them. */
export interface DeviceSeries {
  seen(device: SeenDevice, at: number): void;
  fault(device: SeenDevice): void;
}

/**
 * Metrics by device: the first `maximum` registered devices by their URN, all others of a protocol together as `other`,
 * and those that nobody registered as `unregistered`, since an address may be a telephone number. A series that was
 * begun stays until the gateway ends, so that its counter never falls.
 */
export function createDeviceSeries(registry: Registry<OpenMetricsContentType>, maximum: number): DeviceSeries {
  const single = new Map<string, Series>();
  const together = new Map<string, Series>();

  const shared = (adapter: string, name: string): Series => {
    const key = `${adapter} ${name}`;
    const known = together.get(key);
    if (known !== undefined) return known;
    const made: Series = { adapter, device: name, frames: 0, errors: 0, lastSeen: 0 };
    together.set(key, made);
    return made;
  };
  const seriesOf = ({ adapter, id }: SeenDevice): Series => {
    if (id === undefined) return shared(adapter, 'unregistered');
    const known = single.get(id);
    if (known !== undefined) return known;
    if (single.size >= maximum) return shared(adapter, 'other');
    const made: Series = { adapter, device: id, frames: 0, errors: 0, lastSeen: 0 };
    single.set(id, made);
    return made;
  };

  const registers = [registry];
  const labelNames = ['adapter', 'device'] as const;
  const counter = (name: string, help: string, valueOf: (series: Series) => number): void => {
    const metric: Counter<'adapter' | 'device'> = new Counter({
      name: `hutong_gateway_${name}`,
      help,
      labelNames,
      registers,
      collect() {
        metric.reset();
        for (const series of [...single.values(), ...together.values()])
          metric.inc({ adapter: series.adapter, device: series.device }, valueOf(series));
      },
    });
  };
  counter('device_frames', 'Frames by device', ({ frames }) => frames);
  counter('device_errors', 'Malformed frames and requests without an answer, by device', ({ errors }) => errors);
  const lastSeen: Gauge<'adapter' | 'device'> = new Gauge({
    name: 'hutong_gateway_device_last_seen_timestamp_seconds',
    help: 'When a device was last heard',
    labelNames,
    registers,
    collect() {
      lastSeen.reset();
      for (const { adapter, device, lastSeen: at } of single.values()) lastSeen.set({ adapter, device }, at / 1000);
    },
  });

  return {
    seen(device, at) {
      const series = seriesOf(device);
      series.frames += 1;
      series.lastSeen = at;
    },
    fault(device) {
      seriesOf(device).errors += 1;
    },
  };
}

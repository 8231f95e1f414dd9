import type { DeviceSeries } from './device-series.ts';

/** A device as a link meets it. */
export interface SeenDevice {
  readonly adapter: string;
  readonly address: string;
  /** A shorter form of the address under which it may be spoken to as well. */
  readonly plain?: string | undefined;
  readonly line: string | undefined;
  /** URN, when the device is registered. */
  readonly id: string | undefined;
}

/** What is known of a device that was heard. */
export interface DeviceState extends SeenDevice {
  /** Milliseconds since the epoch. */
  readonly lastSeen: number;
  readonly frames: number;
  readonly errors: number;
}

/** Which devices were heard, and when; bounded, so that made-up addresses cannot fill the memory. */
export interface DeviceActivity {
  seen(device: SeenDevice, at: number): void;
  /** A fault of a device that is known: a malformed frame, a request without an answer. */
  fault(device: Pick<SeenDevice, 'adapter' | 'address' | 'line'>): void;
  /** All of them, the last one heard first. */
  list(): DeviceState[];
}

const maximumDevices = 20_000;

type Growing = { -readonly [Name in keyof DeviceState]: DeviceState[Name] };

const keyOf = ({ adapter, line, address }: Pick<SeenDevice, 'adapter' | 'address' | 'line'>): string =>
  `${adapter} ${line ?? ''} ${address}`;

/** Keeps the devices in memory, in the order in which they were heard. */
export function createDeviceActivity(series?: DeviceSeries): DeviceActivity {
  const devices = new Map<string, Growing>();
  return {
    seen(device, at) {
      series?.seen(device, at);
      const key = keyOf(device);
      const known = devices.get(key);
      devices.delete(key);
      devices.set(key, {
        ...device,
        lastSeen: at,
        frames: (known?.frames ?? 0) + 1,
        errors: known?.errors ?? 0,
      });
      if (devices.size > maximumDevices) devices.delete(devices.keys().next().value as string);
    },
    fault(device) {
      const { adapter, address, line } = device;
      const known =
        devices.get(keyOf(device)) ??
        [...devices.values()].find(
          (other) => other.plain === address && other.adapter === adapter && other.line === line,
        );
      if (known === undefined) return;
      known.errors += 1;
      series?.fault(known);
    },
    list: () => [...devices.values()].toReversed(),
  };
}

import type { Client } from '@hutong/client';
import { HutongError, type Clock } from '@hutong/standard';
import type { GatewayConfig } from '../config/gateway-config.ts';

const retryDelay = 30_000;
const refreshDelay = 600_000;

/** A registered device. */
export interface RegisteredDevice {
  readonly adapter: string;
  readonly address: string;
  readonly id: string;
  /** Who carries or drives it. */
  readonly staff?: string | undefined;
}

/** Which registered device stands at which address. */
export interface DeviceTable {
  /** The device at an address; on a line with a name, `<line>/<address>` goes before the address alone. */
  find(adapter: string, address: string, line?: string): RegisteredDevice | undefined;
  /** The device of an id. */
  byId(id: string): RegisteredDevice | undefined;
  readonly size: number;
  /** Takes the devices of a changed configuration. */
  use(devices: GatewayConfig['devices']): Promise<void>;
  stop(): void;
}

const keyOf = (adapter: string, address: string): string => `${adapter} ${address}`;

/** The devices that a configuration lists; with no list, those of the platform, read again every ten minutes. */
export async function openDeviceTable(
  config: Pick<GatewayConfig, 'devices' | 'division'>,
  client: Pick<Client, 'each'>,
  clock: Clock,
  onFailure: (code: string) => void,
): Promise<DeviceTable> {
  let byAddress = new Map<string, RegisteredDevice>();
  let byId = new Map<string, RegisteredDevice>();
  let stopped = false;
  let cancel = (): void => {};

  const take = (devices: readonly RegisteredDevice[]): void => {
    byAddress = new Map(devices.map((device) => [keyOf(device.adapter, device.address), device]));
    byId = new Map(devices.map((device) => [device.id, device]));
  };

  const refresh = async (): Promise<void> => {
    let next = refreshDelay;
    try {
      const found: RegisteredDevice[] = [];
      const query = { type: 'Device', division: config.division };
      for await (const record of client.each('listRecords', { query })) {
        const { id, protocol, address } = record as { id: string; protocol?: unknown; address?: unknown };
        if (typeof protocol === 'string' && typeof address === 'string') found.push({ adapter: protocol, address, id });
      }
      take(found);
    } catch (error) {
      // The last table stays good until the platform answers again.
      onFailure(HutongError.isInstance(error) ? error.code : 'HT7004');
      next = retryDelay;
    }
    if (!stopped) cancel = clock.at(clock.now() + next, refresh);
  };

  const use = async (devices: GatewayConfig['devices']): Promise<void> => {
    cancel();
    if (devices === undefined) await refresh();
    else take(devices);
  };
  await use(config.devices);

  return {
    find: (adapter, address, line) =>
      (line === undefined ? undefined : byAddress.get(keyOf(adapter, `${line}/${address}`))) ??
      byAddress.get(keyOf(adapter, address)),
    byId: (id) => byId.get(id),
    get size() {
      return byAddress.size;
    },
    use,
    stop() {
      stopped = true;
      cancel();
    },
  };
}

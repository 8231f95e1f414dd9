import type { Client } from '@hutong/client';
import { HutongError, type Clock } from '@hutong/standard';
import type { GatewayConfig } from '../config/gateway-config.ts';

const retryDelay = 30_000;
const refreshDelay = 600_000;

/** Which registered device stands at which address. */
export interface DeviceTable {
  find(adapter: string, address: string): string | undefined;
  readonly size: number;
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
  let table = new Map((config.devices ?? []).map(({ adapter, address, id }) => [keyOf(adapter, address), id]));
  let stopped = false;
  let cancel = (): void => {};

  const refresh = async (): Promise<void> => {
    let next = refreshDelay;
    try {
      const found = new Map<string, string>();
      const query = { type: 'Device', division: config.division };
      for await (const record of client.each('listRecords', { query })) {
        const { id, protocol, address } = record as { id: string; protocol?: unknown; address?: unknown };
        if (typeof protocol === 'string' && typeof address === 'string') found.set(keyOf(protocol, address), id);
      }
      table = found;
    } catch (error) {
      // The last table stays good until the platform answers again.
      onFailure(HutongError.isInstance(error) ? error.code : 'HT7004');
      next = retryDelay;
    }
    if (!stopped) cancel = clock.at(clock.now() + next, refresh);
  };

  if (config.devices === undefined) await refresh();
  return {
    find: (adapter, address) => table.get(keyOf(adapter, address)),
    get size() {
      return table.size;
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}

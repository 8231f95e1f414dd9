import type { Adapter } from '@hutong/adapter-kit';
import { findAdapter } from '../config/find-adapter.ts';
import type { GatewayConfig } from '../config/gateway-config.ts';
import type { ListenerConfig } from '../config/listener-config.ts';
import type { Listener } from '../transports/transport.ts';

/** What a change of the configuration did to the listeners. */
export interface ListenerChanges {
  readonly opened: number;
  readonly closed: number;
  /** Listeners that live on, with their connections. */
  readonly kept: number;
}

/** The open doors of a gateway. */
export interface ListenerSet {
  /** In the order of the configuration. */
  readonly list: readonly Listener[];
  /**
   * Opens what a configuration adds and closes what it no longer has; everything else lives on. Rejects, with the
   * listeners as they were, when one cannot be opened.
   */
  apply(config: GatewayConfig): Promise<ListenerChanges>;
  close(): Promise<void>;
}

/** Opens one listener of a configuration. */
export type OpenListener = (entry: ListenerConfig, adapter: Adapter, config: GatewayConfig) => Promise<Listener>;

interface Entry {
  /** Everything that the listener was opened with: the same key is the same listener. */
  readonly key: string;
  readonly open: () => Promise<Listener>;
}

interface OpenEntry extends Entry {
  readonly listener: Listener;
}

const keyOf = (entry: ListenerConfig, { limits, system, division, simulated }: GatewayConfig): string =>
  JSON.stringify({ entry, limits, system, division, simulated });

/** An empty set of listeners. */
export function createListenerSet(open: OpenListener): ListenerSet {
  let current: OpenEntry[] = [];

  const openAll = async (entries: readonly Entry[]): Promise<OpenEntry[]> => {
    const opened: OpenEntry[] = [];
    try {
      for (const entry of entries) opened.push({ ...entry, listener: await entry.open() });
    } catch (error) {
      await closeAll(opened);
      throw error;
    }
    return opened;
  };
  const closeAll = async (entries: readonly OpenEntry[]): Promise<void> => {
    await Promise.all(entries.map(({ listener }) => listener.close()));
  };

  return {
    get list() {
      return current.map(({ listener }) => listener);
    },
    async apply(config) {
      const wanted: Entry[] = await Promise.all(
        config.listeners.map(async (entry) => {
          const adapter = await findAdapter(entry.adapter, config);
          return { key: keyOf(entry, config), open: () => open(entry, adapter, config) };
        }),
      );
      const spare = [...current];
      const kept = wanted.map(({ key }) => {
        const index = spare.findIndex((candidate) => candidate.key === key);
        return index === -1 ? undefined : spare.splice(index, 1)[0];
      });
      const added = wanted.filter((_, index) => kept[index] === undefined);
      // Closed first: a changed listener usually wants the same port.
      await closeAll(spare);
      let opened: OpenEntry[];
      try {
        opened = await openAll(added);
      } catch (error) {
        const restored = await openAll(spare);
        current = current.map((entry) => restored.find(({ key }) => key === entry.key) ?? entry);
        throw error;
      }
      const changes = { opened: opened.length, closed: spare.length, kept: wanted.length - added.length };
      current = kept.map((entry) => entry ?? (opened.shift() as OpenEntry));
      return changes;
    },
    async close() {
      await closeAll(current);
      current = [];
    },
  };
}

/** A listener that ends something of its own when it is closed. */
export const withEnd = (listener: Listener, end: () => Promise<void>): Listener =>
  Object.create(listener, {
    close: {
      value: async () => {
        await listener.close();
        await end();
      },
    },
  }) as Listener;

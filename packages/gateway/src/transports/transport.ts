import type { Clock } from '@hutong/standard';
import type { ListenerOf, TransportName } from '../config/listener-config.ts';
import type { LinkOptions } from '../link/link.ts';
import type { ConnectionLimits } from './connection-limits.ts';

/** What every connection of a listener shares. */
export type SharedLink = Omit<LinkOptions, 'write' | 'onSettled' | 'line'>;

/** What mappings of a listener have in common. */
export type SharedMapping = SharedLink['mapping'];

/** What a transport works with, whatever carries its bytes. */
export interface TransportContext {
  readonly clock: Clock;
  readonly limits: ConnectionLimits;
  readonly link: SharedLink;
  /** Folder that relative paths start from. */
  readonly folder: string;
}

/** An open door for devices; every transport offers the same. */
export interface Listener {
  readonly adapter: string;
  readonly transport: TransportName;
  /** Where it stands: `tcp 0.0.0.0:5212`, `serial /dev/ttyUSB0`. */
  readonly endpoint: string;
  /** Port that it has opened, if it has one. */
  readonly port?: number;
  /** Devices or terminals that are connected now. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Opens one listener. Rejects with HT5019 when its place is taken. */
export type Transport<Name extends TransportName> = (
  config: ListenerOf<Name>,
  context: TransportContext,
) => Promise<Listener>;

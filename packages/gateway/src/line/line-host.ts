import type { Clock } from '@hutong/standard';
import { pollsOf, transportOf, type ListenerConfig, type TransportName } from '../config/listener-config.ts';
import type { Observer } from '../observe/observer.ts';
import { createLineGroup, type LineGroup } from './line-group.ts';
import type { PollConfig } from '../config/poll-config.ts';
import { createPoller } from './poller.ts';

/** Transports whose one line leads to all devices, so that nobody has to be heard first. */
const single: readonly TransportName[] = ['tcp-client', 'serial'];
/** Transports that cannot send unasked. */
const upOnly: readonly TransportName[] = ['http', 'replay'];

/** The lines of one listener with the polls on them. */
export interface LineHost {
  /** Undefined when nothing can be sent down unasked. */
  readonly group: LineGroup | undefined;
  stop(): Promise<void>;
}

export interface LineHostOptions {
  readonly entry: ListenerConfig;
  readonly adapter: string;
  readonly clock: Clock;
  readonly observer: Observer;
}

const isPolled = ({ addresses }: PollConfig, address: string): boolean =>
  addresses.some((device) => address === (typeof device === 'string' ? device : device.address));

/** Starts the polls of a listener on its lines as they open, and on the lines on which their addresses are heard. */
export function createLineHost({ entry, adapter, clock, observer }: LineHostOptions): LineHost {
  const transport = transportOf(entry);
  if (upOnly.includes(transport)) return { group: undefined, stop: () => Promise.resolve() };
  const poller = createPoller({ adapter, clock, observer });
  const polls = pollsOf(entry);
  const isMaster = transport === 'dtu' || single.includes(transport);
  const group = createLineGroup({
    adapter,
    single: single.includes(transport),
    onOpen(line) {
      if (!isMaster) return;
      for (const { poll, line: name } of polls) if (name === undefined || name === line.name) poller.follow(poll, line);
    },
    onHeard(address, line) {
      if (isMaster) return;
      for (const { poll } of polls) if (isPolled(poll, address)) poller.follow(poll, line, address);
    },
  });
  return { group, stop: () => poller.stop() };
}

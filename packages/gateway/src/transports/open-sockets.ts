import type { Socket } from 'node:net';

/** Milliseconds without a whole frame after which a connection may have been forgotten by its device. */
const quietAfter = 60_000;

/** An open connection: where it comes from, and when a whole frame last came on it. */
interface OpenSocket {
  readonly socket: Socket;
  readonly address: string;
  /** Undefined as long as none has come. */
  heardAt: number | undefined;
}

/** The connections of a listener, fairly shared: a device that opens new ones and forgets the old loses its own. */
export interface OpenSockets {
  readonly size: number;
  /** Takes a connection in, if there is room for it; `evicted` is the one that had to go for it. */
  admit(socket: Socket, now: number): { readonly admitted: boolean; readonly evicted?: Socket };
  /** A whole frame has come. */
  heard(socket: Socket, now: number): void;
  delete(socket: Socket): void;
  [Symbol.iterator](): Iterator<Socket>;
}

/** Who never said anything goes first, then who has said nothing for longest. */
const isQuieter = (one: OpenSocket, other: OpenSocket): boolean =>
  one.heardAt === undefined ? other.heardAt !== undefined : other.heardAt !== undefined && one.heardAt < other.heardAt;

const addressOf = ({ remoteAddress = '' }: Socket): string => remoteAddress;

/**
 * Keeps up to `maximum` connections. When all places are taken, the quietest connection of the address that has most of
 * them goes, unless every address has only one, or all of them talk.
 */
export function createOpenSockets(maximum: number): OpenSockets {
  const sockets = new Map<Socket, OpenSocket>();
  const counts = new Map<string, number>();
  const change = (address: string, by: 1 | -1): void => {
    const count = (counts.get(address) ?? 0) + by;
    if (count === 0) counts.delete(address);
    else counts.set(address, count);
  };
  const remove = (socket: Socket): void => {
    const known = sockets.get(socket);
    if (known === undefined) return;
    sockets.delete(socket);
    change(known.address, -1);
  };
  const quietest = (now: number): Socket | undefined => {
    let [greediest, most] = ['', 1];
    for (const [address, count] of counts) if (count > most) [greediest, most] = [address, count];
    if (most === 1) return undefined;
    let found: OpenSocket | undefined;
    for (const open of sockets.values())
      if (open.address === greediest && (found === undefined || isQuieter(open, found))) found = open;
    const isQuiet = found?.heardAt === undefined || now - found.heardAt >= quietAfter;
    return isQuiet ? found?.socket : undefined;
  };

  return {
    get size() {
      return sockets.size;
    },
    admit(socket, now) {
      const evicted = sockets.size < maximum ? undefined : quietest(now);
      if (sockets.size >= maximum && evicted === undefined) return { admitted: false };
      if (evicted !== undefined) remove(evicted);
      const address = addressOf(socket);
      sockets.set(socket, { socket, address, heardAt: undefined });
      change(address, 1);
      return { admitted: true, ...(evicted === undefined ? {} : { evicted }) };
    },
    heard(socket, now) {
      const known = sockets.get(socket);
      if (known !== undefined) known.heardAt = now;
    },
    delete: remove,
    [Symbol.iterator]: () => sockets.keys(),
  };
}

import { createLink, type Link, type LinkTally } from '../link/link.ts';
import type { LimitReason } from '../observe/observer.ts';
import type { TransportContext } from './transport.ts';

const second = 1000;

interface Peer {
  readonly link: Link;
  write: (bytes: Uint8Array) => void;
  windowStart: number;
  frames: number;
  cancelIdle: () => void;
}

/** What became of a packet: the tally of its frames, or that a limit turned it away. */
export type PacketOutcome = { readonly limited: LimitReason } | ({ readonly limited: undefined } & Readonly<LinkTally>);

/** Conversations over a transport of packets, one for each peer, within the limits of the listener. */
export interface PacketLinks {
  /** Takes one packet; resolves once everything in it is durable and answered. A frame does not go beyond its packet. */
  receive(
    peer: string,
    bytes: Uint8Array,
    write: (bytes: Uint8Array) => void,
    options?: { readonly line?: string; readonly receivedAt?: number },
  ): Promise<PacketOutcome>;
  readonly size: number;
  /** Ends all conversations and resolves when nothing is in hand. */
  close(): Promise<void>;
}

/** Keeps the peers of a listener: as many as connections are allowed, each until it has been idle. */
export function createPacketLinks({ clock, limits, link: shared }: TransportContext): PacketLinks {
  const { adapter, observer } = shared;
  const peers = new Map<string, Peer>();

  const forget = (name: string): void => {
    const peer = peers.get(name);
    if (peer === undefined) return;
    peer.cancelIdle();
    peers.delete(name);
    observer.connected(adapter.id, -1);
    peer.link.end();
    peer.link.close();
  };

  const open = (name: string, line: string | undefined): Peer => {
    const peer: Peer = {
      link: createLink({ ...shared, ...(line === undefined ? {} : { line }), write: (bytes) => peer.write(bytes) }),
      write: () => {},
      windowStart: clock.now(),
      frames: 0,
      cancelIdle: () => {},
    };
    peers.set(name, peer);
    observer.connected(adapter.id, 1);
    return peer;
  };

  /** Whether a peer that sends too much has to be turned away; a packet cannot be made to wait. */
  const isTooFast = (peer: Peer): boolean => {
    if (clock.now() - peer.windowStart >= second) {
      peer.windowStart = clock.now();
      peer.frames = 0;
    }
    return peer.frames >= limits.framesPerSecond || peer.link.inHand >= limits.framesInHand;
  };

  return {
    async receive(name, bytes, write, { line, receivedAt } = {}) {
      let peer = peers.get(name);
      if (bytes.length > limits.bufferedBytes || (peer === undefined && peers.size >= limits.connections)) {
        const reason = bytes.length > limits.bufferedBytes ? 'buffered-bytes' : 'connections';
        observer.limited(adapter.id, reason, { bytes: bytes.length });
        return { limited: reason };
      }
      peer ??= open(name, line);
      if (isTooFast(peer)) {
        observer.limited(adapter.id, 'rate', { frames: peer.frames });
        return { limited: 'rate' };
      }
      peer.write = write;
      peer.cancelIdle();
      peer.cancelIdle = clock.at(clock.now() + limits.idle, () => forget(name));
      const before = { ...peer.link.tally };
      try {
        peer.frames += peer.link.receive(bytes, receivedAt).frames;
        peer.link.cut();
      } catch (error) {
        // A fault of the adapter ends this conversation and no other.
        observer.failed(adapter.id, error);
        peers.delete(name);
        peer.link.close();
        peer.cancelIdle();
        observer.connected(adapter.id, -1);
        return { limited: 'internal' };
      }
      const { tally } = peer.link;
      await peer.link.settle();
      return {
        limited: undefined,
        decoded: tally.decoded - before.decoded,
        malformed: tally.malformed - before.malformed,
        refused: tally.refused - before.refused,
        failed: tally.failed - before.failed,
      };
    },
    get size() {
      return peers.size;
    },
    async close() {
      const links = [...peers.values()].map(({ link }) => link);
      for (const name of peers.keys()) forget(name);
      await Promise.all(links.map((link) => link.settle()));
    },
  };
}

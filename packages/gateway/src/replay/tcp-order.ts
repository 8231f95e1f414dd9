import type { CapturePacket } from './capture-packet.ts';

/** Segments of one direction that may wait for a missing one. */
const maximumHeld = 64;

/** Distance of two sequence numbers, which wrap at 2³². */
const distance = (from: number, to: number): number => (to - from) | 0;

/** Puts the segments of one direction of a TCP connection in order: repetitions go, gaps are waited for. */
export function createTcpOrder(): (packet: CapturePacket) => CapturePacket[] {
  let next: number | undefined;
  let held: CapturePacket[] = [];

  const take = (packet: CapturePacket): CapturePacket | undefined => {
    const { sequence, payload } = packet;
    const known = distance(sequence, next ?? sequence);
    if (known < 0) return undefined;
    next = Math.max(0, (sequence + payload.length) >>> 0);
    return known === 0 ? packet : { ...packet, payload: payload.subarray(known) };
  };

  return (packet) => {
    if (packet.opens || next === undefined) {
      next = packet.sequence;
      held = [];
    }
    if (packet.payload.length === 0) return [];
    held.push(packet);
    // What never comes was lost in the capture; the rest goes on behind the gap.
    if (held.length > maximumHeld) next = Math.min(...held.map(({ sequence }) => sequence));
    const ready: CapturePacket[] = [];
    for (;;) {
      const current: number = next;
      held = held.filter(({ sequence, payload }) => distance(current, (sequence + payload.length) >>> 0) > 0);
      const index = held.findIndex(({ sequence }) => distance(current, sequence) <= 0);
      if (index === -1) return ready;
      const [found] = held.splice(index, 1);
      const taken = found === undefined ? undefined : take(found);
      if (taken !== undefined) ready.push(taken);
    }
  };
}

import { flagParts } from './items/flag.ts';
import type { Hj212Group, Hj212Message, Hj212Note } from './message.ts';

/** Split messages that may be open at once on one connection. */
const maximumOpen = 8;
/** Packets of one split message that are held; 64 of 1 KiB bound the memory. */
const maximumPackets = 64;
/** Three attempts of ten seconds each are the protocol's own patience. */
const patience = 60_000;

interface Open {
  readonly since: number;
  readonly total: number;
  readonly parts: Map<number, Hj212Message>;
}

/** Data of all packets as one message; fields that each packet repeats, such as DataTime, stand once. */
function merge(parts: readonly Hj212Message[], complete: boolean): Hj212Message {
  const [first, ...rest] = parts;
  if (first === undefined) return { content: [] };
  const { PNUM: _packets, PNO: _packet, notes: _notes, ...base } = first;
  const known = new Set<string>();
  const content: Hj212Group[] = [];
  for (const group of [first, ...rest].flatMap((part) => part.content)) {
    const repeated = group.length === 1 && known.has((group[0] ?? []).join('='));
    if (group.length === 1) known.add((group[0] ?? []).join('='));
    if (!repeated) content.push(group);
  }
  const notes: Hj212Note[] = parts.flatMap((part) => part.notes ?? []);
  if (!complete) notes.push({ kind: 'incomplete-split' });
  return { ...base, content, ...(notes.length > 0 ? { notes } : {}) };
}

const inOrder = (open: Open): Hj212Message[] =>
  [...open.parts].sort(([left], [right]) => left - right).map(([, part]) => part);

/** Puts split messages together (PNUM, PNO); what stays incomplete is delivered as such, never dropped. */
export class Reassembly {
  private readonly open = new Map<string, Open>();

  /** Messages that are ready after this packet. */
  add(packet: Hj212Message, now: number): Hj212Message[] {
    const ready = this.expire(now);
    const { PNUM: total = 0, PNO: number = 0, flag } = packet;
    const split = flag === undefined ? total > 1 : flagParts(flag).packetNumbers;
    if (!split || total < 2 || total > maximumPackets || number < 1 || number > total) return [...ready, packet];
    const key = [packet.MN, packet.ST, packet.CN, total].join(' ');
    let open = this.open.get(key);
    const held = open?.parts.get(number);
    if (open !== undefined && held !== undefined && held.QN !== packet.QN) {
      // The same number again with another request number: a new message has begun.
      ready.push(merge(inOrder(open), false));
      this.open.delete(key);
      open = undefined;
    }
    if (open === undefined) {
      ready.push(...this.makeRoom());
      open = { since: now, total, parts: new Map() };
      this.open.set(key, open);
    }
    open.parts.set(number, packet);
    if (open.parts.size < total) return ready;
    this.open.delete(key);
    return [...ready, merge(inOrder(open), true)];
  }

  /** What is still open, incomplete as it is. */
  end(): Hj212Message[] {
    const left = [...this.open.values()];
    this.open.clear();
    return left.map((open) => merge(inOrder(open), false));
  }

  private expire(now: number): Hj212Message[] {
    const late = [...this.open].filter(([, open]) => now - open.since > patience);
    for (const [key] of late) this.open.delete(key);
    return late.map(([, open]) => merge(inOrder(open), false));
  }

  private makeRoom(): Hj212Message[] {
    const [oldest] = this.open;
    if (oldest === undefined || this.open.size < maximumOpen) return [];
    this.open.delete(oldest[0]);
    return [merge(inOrder(oldest[1]), false)];
  }
}

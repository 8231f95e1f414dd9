import type { HeldMessage } from '@hutong/adapter-kit';
import { flagParts } from './items/flag.ts';
import type { Hj212Group, Hj212Message, Hj212Note } from './message.ts';

/** Split messages that may be open at once on one connection. */
const maximumOpen = 8;
/** Packets of one split message that are held; 64 of 1 KiB bound the memory. */
const maximumPackets = 64;
/** Three attempts of ten seconds each are the protocol's own patience. */
const patience = 60_000;

/** What came of a packet. */
export interface Added {
  /** Messages that are complete, or given up as they are. */
  readonly ready: readonly Hj212Message[];
  /** The packet itself, when it waits for others. */
  readonly held?: readonly HeldMessage<Hj212Message>[];
  /** Split messages that came out in `ready`. */
  readonly released?: readonly string[];
}

interface Open {
  /** Names the split message; the request number tells it from an earlier one of the same kind. */
  readonly name: string;
  readonly since: number;
  readonly total: number;
  /** DataTime of its packets, where they have one: packets of another time are of another message. */
  time?: string | undefined;
  readonly parts: Map<number, Hj212Message>;
}

/** A message that came out whole. */
interface Done {
  readonly at: number;
  readonly time: string | undefined;
  readonly requests: ReadonlySet<string>;
}

/** DataTime of a packet. */
const timeOf = ({ content }: Hj212Message): string | undefined => {
  for (const group of content) for (const [key, value] of group) if (key === 'DataTime') return value;
  return undefined;
};

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
  private readonly done = new Map<string, Done>();

  /** Takes a packet; one that belongs to no split message is ready by itself. */
  add(packet: Hj212Message, now: number): Added {
    const closed = this.expire(now);
    const { PNUM: total = 0, PNO: number = 0, flag, MN, ST, CN, QN } = packet;
    const split = flag === undefined ? total > 1 : flagParts(flag).packetNumbers;
    if (!split || total < 2 || total > maximumPackets || number < 1 || number > total) return settled(closed, [packet]);
    const key = [MN, ST, CN, total].join(' ');
    const time = timeOf(packet);
    const known = this.open.get(key);
    const earlier = known?.parts.get(number);
    const isOfAnotherTime = known?.time !== undefined && time !== undefined && known.time !== time;
    if (known === undefined && this.wasDone(key, packet, time, now)) return settled(closed);
    // The same number again with another request number, or another time: a new message has begun.
    if (isOfAnotherTime || (earlier !== undefined && earlier.QN !== QN)) closed.push(...this.close(key));
    let open = this.open.get(key);
    if (open === undefined) {
      const [oldest] = this.open.keys();
      if (oldest !== undefined && this.open.size >= maximumOpen) closed.push(...this.close(oldest));
      open = { name: `${key} ${QN ?? now}`, since: now, total, parts: new Map() };
      this.open.set(key, open);
    }
    open.time ??= time;
    open.parts.set(number, packet);
    if (open.parts.size < total) return { ...settled(closed), held: [{ key: open.name, message: packet }] };
    this.finish(key, open, now);
    return settled([...closed, ...this.close(key)]);
  }

  /** What is still open, incomplete as it is. */
  end(): Added {
    return settled([...this.open.keys()].flatMap((key) => this.close(key)));
  }

  /** Whether a packet belongs to a message that came out whole: its answer was lost and it was sent again. */
  private wasDone(key: string, { QN }: Hj212Message, time: string | undefined, now: number): boolean {
    const done = this.done.get(key);
    return (
      done !== undefined && QN !== undefined && now - done.at <= patience && done.time === time && done.requests.has(QN)
    );
  }

  private finish(key: string, { parts, time }: Open, now: number): void {
    this.done.delete(key);
    const requests = new Set([...parts.values()].flatMap(({ QN = [] }) => QN));
    this.done.set(key, { at: now, time, requests });
    const [oldest] = this.done.keys();
    if (oldest !== undefined && this.done.size > maximumOpen) this.done.delete(oldest);
  }

  private expire(now: number): Open[] {
    const late = [...this.open].filter(([, open]) => now - open.since > patience);
    return late.flatMap(([key]) => this.close(key));
  }

  private close(key: string): Open[] {
    const open = this.open.get(key);
    this.open.delete(key);
    return open === undefined ? [] : [open];
  }
}

const settled = (closed: readonly Open[], more: readonly Hj212Message[] = []): Added => ({
  ready: [...closed.map((open) => merge(inOrder(open), open.parts.size === open.total)), ...more],
  ...(closed.length === 0 ? {} : { released: closed.map(({ name }) => name) }),
});

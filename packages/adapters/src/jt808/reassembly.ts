import { ByteReader, fromHex, toHex, type HeldMessage } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Jt808Message } from './message.ts';
import { readBody } from './messages/body.ts';

/** Split messages that may be open at once on one connection. */
const maximumOpen = 8;
/** Parts of one message; 1024 of 1023 bytes are a picture of one mebibyte. */
const maximumParts = 1024;
/** Milliseconds after the last part. */
const patience = 60_000;

interface Open {
  /** Names the split message; the serial number of its first part tells it from an earlier one of the same kind. */
  readonly name: string;
  seen: number;
  readonly total: number;
  readonly parts: Map<number, Jt808Message>;
}

const merge = (open: Open, first: Jt808Message): Jt808Message => {
  const raw = Array.from({ length: open.total }, (_, index) => {
    const body = open.parts.get(index + 1)?.body;
    return body?.name === 'raw' ? body.raw : '';
  }).join('');
  const { part: _part, body: _body, ...header } = first;
  try {
    return { ...header, body: readBody(header, new ByteReader(fromHex(raw))) };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    return { ...header, body: { name: 'raw', raw: toHex(fromHex(raw)) } };
  }
};

/** What came of a part. */
export interface Added {
  /** The whole message; or the parts of one that was given up, each by itself with its bytes. */
  readonly ready: readonly Jt808Message[];
  /** Parts that were passed over, once the last one is there; `serial` is that of the first part held. */
  readonly missing?: { readonly serial: number; readonly indexes: readonly number[] };
  /** The part itself, when it waits for others. */
  readonly held?: readonly HeldMessage<Jt808Message>[];
  /** Split messages whose parts came out in `ready`. */
  readonly released?: readonly string[];
}

const inOrder = (open: Open): Jt808Message[] =>
  [...open.parts].sort(([left], [right]) => left - right).map(([, message]) => message);

/**
 * Puts parts together by terminal, message and number of parts, in any order: serial numbers of a captured picture have
 * gaps, so they say nothing. What stays incomplete comes out part by part after a minute of silence, when there are too
 * many, and at the end: each part was acknowledged, so none may vanish.
 */
export class Reassembly {
  private readonly open = new Map<string, Open>();

  add(message: Jt808Message, now: number): Added {
    const late = [...this.open].filter(([, { seen }]) => now - seen > patience);
    const closed = late.flatMap(([key]) => this.close(key));
    const { part } = message;
    if (part === undefined) return settled(closed, [message]);
    const { total, index } = part;
    if (total < 1 || total > maximumParts || index < 1 || index > total) return settled(closed, [message]);
    const key = `${message.phone} ${message.id} ${total}`;
    let open = this.open.get(key);
    if (open === undefined) {
      const [oldest] = this.open.keys();
      if (oldest !== undefined && this.open.size >= maximumOpen) closed.push(...this.close(oldest));
      open = { name: `${key} ${message.serial}`, seen: now, total, parts: new Map() };
      this.open.set(key, open);
    }
    open.seen = now;
    open.parts.set(index, message);
    const first = inOrder(open)[0] ?? message;
    if (open.parts.size === total) {
      this.open.delete(key);
      const { ready, released = [] } = settled(closed, [merge(open, first)]);
      return { ready, released: [...released, open.name] };
    }
    const waiting = { ...settled(closed), held: [{ key: open.name, message }] };
    if (index !== total) return waiting;
    const { parts } = open;
    const indexes = Array.from({ length: total }, (_, place) => place + 1).filter((place) => !parts.has(place));
    return { ...waiting, missing: { serial: first.serial, indexes: indexes.slice(0, 125) } };
  }

  /** What is still open, part by part. */
  end(): Added {
    return settled([...this.open.keys()].flatMap((key) => this.close(key)));
  }

  private close(key: string): Open[] {
    const open = this.open.get(key);
    this.open.delete(key);
    return open === undefined ? [] : [open];
  }
}

const settled = (closed: readonly Open[], more: readonly Jt808Message[] = []): Added => ({
  ready: [...closed.flatMap(inOrder), ...more],
  ...(closed.length === 0 ? {} : { released: closed.map(({ name }) => name) }),
});

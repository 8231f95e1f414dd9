import { fromHex, toHex } from '@hutong/adapter-kit';
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
    return { ...header, body: readBody(header, fromHex(raw)) };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    return { ...header, body: { name: 'raw', raw: toHex(fromHex(raw)) } };
  }
};

/** What came of a part. */
export interface Added {
  readonly ready?: Jt808Message;
  /** Parts that were passed over, once the last one is there; `serial` is that of the first part held. */
  readonly missing?: { readonly serial: number; readonly indexes: readonly number[] };
}

/**
 * Puts parts together by terminal, message and number of parts, in any order: serial numbers of a captured picture have
 * gaps, so they say nothing. What stays incomplete is dropped after a minute of silence.
 */
export class Reassembly {
  private readonly open = new Map<string, Open>();

  add(message: Jt808Message, now: number): Added {
    for (const [key, { seen }] of this.open) if (now - seen > patience) this.open.delete(key);
    const { part } = message;
    if (part === undefined) return { ready: message };
    const { total, index } = part;
    if (total < 1 || total > maximumParts || index < 1 || index > total) return { ready: message };
    const key = `${message.phone} ${message.id} ${total}`;
    let open = this.open.get(key);
    if (open === undefined) {
      const [oldest] = this.open.keys();
      if (oldest !== undefined && this.open.size >= maximumOpen) this.open.delete(oldest);
      open = { seen: now, total, parts: new Map() };
      this.open.set(key, open);
    }
    open.seen = now;
    open.parts.set(index, message);
    const held = [...open.parts].sort(([left], [right]) => left - right);
    const first = held[0]?.[1] ?? message;
    if (open.parts.size === total) {
      this.open.delete(key);
      return { ready: merge(open, first) };
    }
    if (index !== total) return {};
    const { parts } = open;
    const indexes = Array.from({ length: total }, (_, place) => place + 1).filter((place) => !parts.has(place));
    return { missing: { serial: first.serial, indexes: indexes.slice(0, 125) } };
  }
}

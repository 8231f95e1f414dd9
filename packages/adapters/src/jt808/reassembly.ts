import { ByteReader, fromHex, toHex, type HeldMessage } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Jt808Message } from './message.ts';
import { readBody } from './messages/body.ts';
import type { Jt808Options } from './options.ts';

/** Split messages that may be open at once on one connection. */
const maximumOpen = 8;
/** Parts of one message; 1024 of 1023 bytes are a picture of one mebibyte. */
const maximumParts = 1024;
/** Milliseconds after the last part. */
const patience = 60_000;

/** Milliseconds after the last part, or the last question, until missing parts are asked for, and how often. */
const askAfter = 10_000;
const maximumQuestions = 3;

interface Open {
  /** Names the split message; the serial number of its first part tells it from an earlier one of the same kind. */
  readonly name: string;
  seen: number;
  /** When missing parts were asked for, and how often. */
  asked: number;
  questions: number;
  readonly total: number;
  readonly parts: Map<number, Jt808Message>;
}

/** A message that is whole: parts of it that come again say nothing new. */
interface Done {
  readonly at: number;
  readonly serials: ReadonlySet<number>;
}

const merge = (open: Open, first: Jt808Message, options: Jt808Options | undefined): Jt808Message => {
  const raw = Array.from({ length: open.total }, (_, index) => {
    const body = open.parts.get(index + 1)?.body;
    return body?.name === 'raw' ? body.raw : '';
  }).join('');
  const { part: _part, body: _body, ...header } = first;
  try {
    return { ...header, body: readBody(header, new ByteReader(fromHex(raw)), options) };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    return { ...header, body: { name: 'raw', raw: toHex(fromHex(raw)) } };
  }
};

/** Parts that did not come: the last one is there, or none has come for a while. */
export interface Missing {
  /** First part that is there; its serial number names the message. */
  readonly first: Jt808Message;
  readonly indexes: readonly number[];
}

/** What came of a part. */
export interface Added {
  /** The whole message; or the parts of one that was given up, each by itself with its bytes. */
  readonly ready: readonly Jt808Message[];
  /** Parts to ask for again, of each message that lacks some. */
  readonly missing?: readonly Missing[];
  /** The part itself, when it waits for others. */
  readonly held?: readonly HeldMessage<Jt808Message>[];
  /** Split messages whose parts came out in `ready`. */
  readonly released?: readonly string[];
  /** The parts of each message that was given up; they are in `ready` too. */
  readonly abandoned?: readonly (readonly Jt808Message[])[];
}

const inOrder = (open: Open): Jt808Message[] =>
  [...open.parts].sort(([left], [right]) => left - right).map(([, message]) => message);

/** Another message of the same kind and size has begun: it says something else in a place that is taken. */
const isAnother = (open: Open, { serial, part, body }: Jt808Message): boolean => {
  const held = open.parts.get(part?.index ?? 0);
  if (held === undefined || held.serial === serial) return false;
  return held.body.name !== 'raw' || body.name !== 'raw' || held.body.raw !== body.raw;
};

/**
 * Puts parts together by terminal, message and number of parts, in any order: serial numbers of a captured picture have
 * gaps, so they say nothing. Missing parts are asked for when the last one is there and when none came for ten seconds,
 * three times. What stays incomplete comes out part by part after a minute of silence, when there are too many, when
 * another message of its kind begins, and at the end: each part was acknowledged, so none may vanish.
 */
export class Reassembly {
  private readonly open = new Map<string, Open>();
  private readonly done = new Map<string, Done>();
  private readonly options: Jt808Options | undefined;

  constructor(options?: Jt808Options) {
    this.options = options;
  }

  add(message: Jt808Message, now: number): Added {
    if (this.open.size === 0 && message.part === undefined) return { ready: [message] };
    const late = [...this.open].filter(([, { seen, questions }]) => now - seen > patience && questions > 0);
    const closed = late.flatMap(([key]) => this.close(key));
    const added = this.take(message, now, closed);
    const missing = this.questions(now);
    return missing.length === 0 ? added : { ...added, missing };
  }

  private take(message: Jt808Message, now: number, closed: Open[]): Added {
    const { part } = message;
    if (part === undefined) return settled(closed, [message]);
    const { total, index } = part;
    if (total < 1 || total > maximumParts || index < 1 || index > total) return settled(closed, [message]);
    const key = `${message.phone} ${message.id} ${total}`;
    let open = this.open.get(key);
    if (open === undefined && this.wasDone(key, message.serial, now)) return settled(closed);
    if (open !== undefined && isAnother(open, message)) {
      closed.push(...this.close(key));
      open = undefined;
    }
    if (open === undefined) {
      const [oldest] = this.open.keys();
      if (oldest !== undefined && this.open.size >= maximumOpen) closed.push(...this.close(oldest));
      open = { name: `${key} ${message.serial}`, seen: now, asked: now, questions: 0, total, parts: new Map() };
      this.open.set(key, open);
    }
    open.seen = now;
    open.parts.set(index, message);
    if (open.parts.size === total) {
      this.open.delete(key);
      this.finish(key, open, now);
      const whole = merge(open, inOrder(open)[0] ?? message, this.options);
      const { released = [], ...rest } = settled(closed, [whole]);
      return { ...rest, released: [...released, open.name] };
    }
    // The last part ends the message: what is not there was lost.
    if (index === total) open.asked = now - askAfter;
    return { ...settled(closed), held: [{ key: open.name, message }] };
  }

  /** Messages that lack parts and have waited long enough. */
  private questions(now: number): Missing[] {
    const missing: Missing[] = [];
    for (const open of this.open.values()) {
      const { parts, total } = open;
      const [first] = inOrder(open);
      const since = parts.has(total) ? open.asked : Math.max(open.asked, open.seen);
      if (first === undefined || open.questions >= maximumQuestions || now - since < askAfter) continue;
      open.asked = now;
      open.questions += 1;
      const indexes = Array.from({ length: total }, (_, place) => place + 1).filter((place) => !parts.has(place));
      missing.push({ first, indexes: indexes.slice(0, 125) });
    }
    return missing;
  }

  private wasDone(key: string, serial: number, now: number): boolean {
    const done = this.done.get(key);
    return done !== undefined && now - done.at <= patience && done.serials.has(serial);
  }

  private finish(key: string, { parts }: Open, now: number): void {
    this.done.delete(key);
    this.done.set(key, { at: now, serials: new Set([...parts.values()].map(({ serial }) => serial)) });
    const [oldest] = this.done.keys();
    if (oldest !== undefined && this.done.size > maximumOpen) this.done.delete(oldest);
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

const settled = (closed: readonly Open[], more: readonly Jt808Message[] = []): Added => {
  if (closed.length === 0) return { ready: more };
  const abandoned = closed.map(inOrder);
  return { ready: [...abandoned.flat(), ...more], released: closed.map(({ name }) => name), abandoned };
};

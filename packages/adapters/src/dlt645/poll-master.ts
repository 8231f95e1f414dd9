import { safeDecode, type Framer, type Session } from '@hutong/adapter-kit';
import { dlt645 } from './adapter.ts';
import { answers, type MeterAddress } from './address.ts';
import { encodeDlt645 } from './codec.ts';
import { dlt645Framer } from './frame.ts';
import type { Edition } from './items/controls.ts';
import type { Dlt645Message } from './message.ts';
import { dlt645Session } from './session.ts';

/** One reading to ask for in each round. */
export interface PollRequest {
  readonly address: MeterAddress;
  /** Identifier, highest byte first. */
  readonly di: string;
  /** 2007 unless said otherwise. */
  readonly edition?: Edition;
}

/** Plan and patience of a master; times in milliseconds. */
export interface PollPlan {
  /** What to read, in order; several meters may share the line. */
  readonly requests: readonly PollRequest[];
  /** From the start of one round to the start of the next. */
  readonly interval: number;
  /** How long a meter may take to answer; 1000 unless said otherwise. */
  readonly timeout?: number;
  /** How often a request is sent again; 2 unless said otherwise. */
  readonly retries?: number;
  /** Wake-up bytes FEH before a request; 4 unless said otherwise. */
  readonly wakeUpBytes?: number;
}

/** A request that came to nothing. */
export interface PollFailure {
  readonly request: PollRequest;
  readonly reason: 'timeout' | 'refused';
}

/** What to do now. */
export interface PollStep {
  /** Bytes to send. */
  readonly send: readonly Uint8Array[];
  /** Replies that are complete, and incomplete ones that were given up (`more`). */
  readonly deliver: readonly Dlt645Message[];
  readonly failures: readonly PollFailure[];
  /** When to call `tick` again, in milliseconds since the epoch. */
  readonly wakeAt: number;
}

interface Pending {
  readonly request: PollRequest;
  message: Dlt645Message;
  attempts: number;
  deadline: number;
}

/**
 * The master of one line: one request at a time, follow-up frames, timeouts and retries. It has no clock and no line of
 * its own: `tick` is told the time, `receive` the bytes, and both say what to send and when to come again.
 */
export class PollMaster {
  private readonly plan: Required<PollPlan>;
  private framer: Framer = dlt645Framer();
  private session: Session<Dlt645Message> = dlt645Session();
  private pending: Pending | undefined;
  private next = 0;
  private roundStart = Number.NEGATIVE_INFINITY;
  private send: Uint8Array[] = [];
  private deliver: Dlt645Message[] = [];
  private failures: PollFailure[] = [];

  constructor(plan: PollPlan) {
    this.plan = { timeout: 1000, retries: 2, wakeUpBytes: 4, ...plan };
    this.next = plan.requests.length;
  }

  /** The time has come: a timeout, or the next request. */
  tick(now: number): PollStep {
    const { pending } = this;
    if (pending !== undefined && now >= pending.deadline) this.expire(pending, now);
    if (this.pending === undefined) this.advance(now);
    return this.step();
  }

  /** Bytes from the line: echoes, noise and replies of other meters change nothing. */
  receive(chunk: Uint8Array, now: number): PollStep {
    for (const event of this.framer.push(chunk)) {
      const outcome = event.type === 'frame' ? safeDecode(dlt645, event.bytes) : undefined;
      if (outcome?.ok === true) this.accept(outcome.value, now);
    }
    if (this.pending === undefined) this.advance(now);
    return this.step();
  }

  private accept(message: Dlt645Message, now: number): void {
    const { pending } = this;
    if (pending === undefined || !message.fromMeter || !answers(pending.message.address, message.address)) return;
    if (message.function !== pending.message.function) return;
    const { data, refused } = message;
    if (refused) {
      this.failures.push({ request: pending.request, reason: 'refused' });
      this.deliver.push(...this.session.receive(message).deliver);
      this.pending = undefined;
      return;
    }
    if (data === undefined || !('di' in data) || data.di !== pending.request.di) return;
    const { replies, deliver } = this.session.receive(message);
    this.deliver.push(...deliver);
    const [follow] = replies;
    if (follow !== undefined) this.transmit(pending, follow, now, 0);
    else if (deliver.length > 0) this.pending = undefined;
  }

  private expire(pending: Pending, now: number): void {
    // Half a frame must not swallow the answer to the next request.
    this.framer = dlt645Framer();
    if (pending.attempts <= this.plan.retries) {
      this.transmit(pending, pending.message, now, pending.attempts);
      return;
    }
    this.deliver.push(...(this.session.end?.().deliver ?? []));
    this.session = dlt645Session();
    this.failures.push({ request: pending.request, reason: 'timeout' });
    this.pending = undefined;
  }

  private advance(now: number): void {
    const { requests, interval } = this.plan;
    if (this.next >= requests.length) {
      if (now < this.roundStart + interval) return;
      this.roundStart = now;
      this.next = 0;
    }
    const request = requests[this.next];
    if (request === undefined) return;
    this.next++;
    const { address, di, edition = '2007' } = request;
    const message: Dlt645Message = {
      address,
      edition,
      function: 'read',
      fromMeter: false,
      refused: false,
      more: false,
      data: { kind: 'request', di },
    };
    this.pending = { request, message, attempts: 0, deadline: 0 };
    this.transmit(this.pending, message, now, 0);
  }

  private transmit(pending: Pending, message: Dlt645Message, now: number, attempts: number): void {
    const frame = encodeDlt645(message);
    const bytes = new Uint8Array(this.plan.wakeUpBytes + frame.length).fill(0xfe);
    bytes.set(frame, this.plan.wakeUpBytes);
    this.send.push(bytes);
    pending.message = message;
    pending.attempts = attempts + 1;
    pending.deadline = now + this.plan.timeout;
  }

  private step(): PollStep {
    const { send, deliver, failures } = this;
    this.send = [];
    this.deliver = [];
    this.failures = [];
    return { send, deliver, failures, wakeAt: this.pending?.deadline ?? this.roundStart + this.plan.interval };
  }
}

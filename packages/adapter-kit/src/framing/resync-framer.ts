import { HutongError } from '@hutong/standard';
import type { Framer, FramerEvent } from './framer.ts';

/** What the bytes at a start marker turned out to be. A verdict must depend on no byte beyond the ones it speaks of. */
export type Verdict =
  | { readonly type: 'frame'; readonly length: number }
  /** A frame for sure, and a broken one. */
  | { readonly type: 'broken'; readonly length: number; readonly error: HutongError }
  /** No answer before `needed` bytes from the start marker on are there. */
  | { readonly type: 'more'; readonly needed: number }
  /** A false start: look again one byte on. */
  | { readonly type: 'reject' };

/** The frame layout of a protocol, as far as finding frames needs it. */
export interface FrameRules {
  /** Empty where a frame may begin with any byte. */
  readonly start: Uint8Array;
  /** Bytes from the start marker on before which nothing is judged; 1 unless said otherwise. */
  readonly headLength?: number;
  /** Longest frame in bytes; also bounds the buffer. */
  readonly maximumLength: number;
  /**
   * A quick look at a start marker: false when no frame can begin there, whatever follows. Noise is full of markers, and
   * a look costs less than a judgement.
   */
  mayStart?(bytes: Uint8Array, at: number, to: number): boolean;
  /**
   * Judges the bytes from a start marker on. With `ended` no more will come, and `more` counts as truncated; `inStep`
   * says that a frame must begin here: at the start of the stream, or behind another frame.
   */
  examine(window: Uint8Array, ended: boolean, inStep: boolean): Verdict;
}

/** One verdict object for all false starts. */
export const falseStart: Verdict = { type: 'reject' };

/**
 * A framer for protocols with a start marker and a length. It is bounded by twice the longest frame, goes one byte on
 * after a false start, and looks for a whole frame inside a broken one before it gives the broken bytes up.
 */
export function createResyncFramer(rules: FrameRules): Framer {
  return new ResyncFramer(rules);
}

const truncated = (length: number): HutongError => new HutongError('HT4001', { offset: length, facts: { length } });

class ResyncFramer implements Framer {
  private readonly rules: FrameRules;
  private readonly buffer: Uint8Array;
  private readonly capacity: number;
  private from = 0;
  private to = 0;
  /** Offset in the stream of the first byte of the buffer. */
  private base = 0;
  /** Bytes the pending candidate waits for, counted from `from`. */
  private needed = 0;
  /** Where the last frame ended. */
  private step = 0;

  constructor(rules: FrameRules) {
    this.rules = rules;
    this.capacity = rules.maximumLength * 2;
    this.buffer = new Uint8Array(this.capacity);
  }

  get buffered(): number {
    return this.to - this.from;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    // Serial lines give their bytes one by one.
    if (chunk.length === 1 && this.to < this.capacity) {
      this.buffer[this.to++] = chunk[0] ?? 0;
      if (this.to - this.from >= this.needed) this.scan(events, false);
      return events;
    }
    for (let read = 0; read < chunk.length;) {
      this.makeRoom();
      const room = this.buffer.length - this.to;
      const part = read === 0 && chunk.length <= room ? chunk : chunk.subarray(read, read + room);
      this.buffer.set(part, this.to);
      this.to += part.length;
      read += part.length;
      if (this.buffered >= this.needed) this.scan(events, false);
    }
    return events;
  }

  end(): FramerEvent[] {
    const events: FramerEvent[] = [];
    this.scan(events, true);
    return events;
  }

  private makeRoom(): void {
    if (this.from === 0 || this.to < this.buffer.length) return;
    this.buffer.copyWithin(0, this.from, this.to);
    this.base += this.from;
    this.to -= this.from;
    this.step -= this.from;
    this.from = 0;
  }

  private scan(events: FramerEvent[], ended: boolean): void {
    let position = this.from;
    this.needed = 0;
    for (;;) {
      position = this.find(position, ended);
      if (position === this.to) break;
      const verdict = this.judge(position, ended);
      if (verdict.type === 'reject') {
        position++;
        continue;
      }
      if (verdict.type === 'more') {
        this.needed = this.bounded(verdict.needed);
        break;
      }
      const { wait, length } =
        verdict.type === 'frame' ? { wait: 0, length: verdict.length } : this.broken(position, verdict.length, ended);
      if (wait > 0) {
        this.needed = wait;
        break;
      }
      this.discard(events, position);
      const bytes = this.buffer.slice(position, position + length);
      const offset = this.base + position;
      if (verdict.type === 'frame') events.push({ type: 'frame', offset, bytes });
      else events.push({ type: 'error', offset, bytes, error: verdict.error });
      position += length;
      this.from = position;
      this.step = position;
    }
    this.discard(events, position);
  }

  private bounded(needed: number): number {
    return Math.min(needed, this.rules.maximumLength);
  }

  private judge(position: number, ended: boolean): Verdict {
    const { start, headLength = 1 } = this.rules;
    const available = this.to - position;
    if (available < start.length && ended) return falseStart;
    const head = Math.max(start.length, headLength);
    if (available < head && !ended) return { type: 'more', needed: head };
    const window = this.buffer.subarray(position, this.to);
    const verdict = this.rules.examine(window, ended, position === this.step);
    if (verdict.type !== 'more') return verdict;
    if (ended) return { type: 'broken', length: window.length, error: truncated(window.length) };
    // A rule that waits for more than its own limit would stall the stream.
    return window.length >= this.rules.maximumLength ? falseStart : verdict;
  }

  /** Where the next start marker is, or the part of one that the end of the buffer cuts. */
  private find(from: number, ended: boolean): number {
    const { rules, buffer, to } = this;
    const { start } = rules;
    const [first] = start;
    if (first === undefined) return Math.min(from, to);
    for (let at = from; at < to; at++) {
      if (buffer[at] !== first) continue;
      let index = 1;
      while (index < start.length && at + index < to && buffer[at + index] === start[index]) index++;
      if (index < start.length && (at + index < to || ended)) continue;
      if (rules.mayStart === undefined || rules.mayStart(buffer, at, to)) return at;
    }
    return to;
  }

  /**
   * A false start may have swallowed a true one: the broken bytes end where a whole frame begins. A frame that begins
   * inside and goes on behind is waited for, so that the way the stream is cut into chunks makes no difference.
   */
  private broken(position: number, length: number, ended: boolean): { readonly wait: number; readonly length: number } {
    const end = position + length;
    for (let at = this.find(position + 1, ended); at < end; at = this.find(at + 1, ended)) {
      const verdict = this.judge(at, ended);
      if (verdict.type === 'frame') return { wait: 0, length: at - position };
      if (verdict.type === 'more') return { wait: at - position + this.bounded(verdict.needed), length };
    }
    return { wait: 0, length };
  }

  private discard(events: FramerEvent[], to: number): void {
    if (to > this.from)
      events.push({ type: 'discarded', offset: this.base + this.from, bytes: this.buffer.slice(this.from, to) });
    this.from = to;
  }
}

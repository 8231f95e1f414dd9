import { reportedError, type Framer, type FramerEvent } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Direction } from '../message.ts';
import { firstNeeds, judgeRtu, saysItsLength, thirdNeeds } from './rtu-candidate.ts';
import { crcError, hasRightCrc, longestRtu } from './rtu-frame.ts';

const shortestKnowledge = 2;
const bufferSize = longestRtu * 4;
const never = 0x7fff_ffff;
const none = -1;

/**
 * A framer for one line or connection. Behind a frame the next one must begin (`inStep`), and is waited for; once that
 * fails, every byte may begin a frame, and the one that ends first wins, so that noise which looks like the head of a
 * long frame holds nothing up. A frame in step whose only fault is its CRC is reported as broken.
 */
class RtuFramer implements Framer {
  private readonly direction: Direction;
  private readonly buffer = new Uint8Array(bufferSize);
  private from = 0;
  private to = 0;
  private base = 0;
  private inStep = true;
  private due = shortestKnowledge;
  /** Up to where the places behind a false start were looked at. */
  private seen = 0;
  /** Places behind a false start where a frame may begin, and when each is judged again; the first `hopes` of them. */
  private readonly starts = new Int32Array(bufferSize);
  private readonly dues = new Int32Array(bufferSize);
  private hopes = 0;
  /** When the first of the hopes is judged again. */
  private nextDue = never;
  /** A place behind all hopes of which a third byte is needed before there is hope. */
  private pending = none;
  /** Length and fault of a broken frame at `from`, reported once no frame can begin inside. */
  private broken = 0;
  private fault: HutongError | undefined;

  /** Bytes that are needed next where a frame begins with a unit and a function; 0 where none can. */
  private readonly neededOfOne: Uint16Array;
  private readonly neededOfAll: Uint16Array;
  private readonly thirds: (Uint16Array | undefined)[] = Array.from({ length: 256 }, () => undefined);

  constructor(direction: Direction) {
    this.direction = direction;
    this.neededOfOne = firstNeeds(direction, 1);
    this.neededOfAll = firstNeeds(direction, 0);
  }

  get buffered(): number {
    return this.to - this.from;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    // Serial lines give their bytes one by one.
    if (chunk.length === 1 && this.inStep && this.to < bufferSize && this.to - this.from + 1 < this.due) {
      this.buffer[this.to++] = chunk[0] ?? 0;
      return [];
    }
    const events: FramerEvent[] = [];
    for (let read = 0; read < chunk.length;) {
      if (this.from === this.to) this.clear();
      else if (this.to === bufferSize) this.makeRoom();
      const room = bufferSize - this.to;
      const part = read === 0 && chunk.length <= room ? chunk : chunk.subarray(read, read + room);
      this.buffer.set(part, this.to);
      this.to += part.length;
      read += part.length;
      this.run(events, false);
    }
    return events;
  }

  end(): FramerEvent[] {
    const events: FramerEvent[] = [];
    this.run(events, true);
    return events;
  }

  /** Begins at the start of the buffer again; nothing is held, and so nothing is hoped for. */
  private clear(): void {
    this.base += this.from;
    this.from = 0;
    this.to = 0;
    this.seen = 0;
  }

  private makeRoom(): void {
    this.buffer.copyWithin(0, this.from, this.to);
    this.base += this.from;
    this.to -= this.from;
    this.seen -= this.from;
    for (let index = 0; index < this.hopes; index++) {
      this.starts[index] = (this.starts[index] ?? 0) - this.from;
      this.dues[index] = (this.dues[index] ?? 0) - this.from;
    }
    if (this.nextDue !== never) this.nextDue -= this.from;
    if (this.pending !== none) this.pending -= this.from;
    this.from = 0;
  }

  private run(events: FramerEvent[], ended: boolean): void {
    while (this.from < this.to) if (!(this.inStep ? this.follow(events, ended) : this.search(events, ended))) return;
  }

  /** Judges the bytes at `from`; false when more are needed. */
  private follow(events: FramerEvent[], ended: boolean): boolean {
    const available = this.to - this.from;
    while (this.due <= available) {
      const { frame, needed, failed } = judgeRtu(this.buffer, this.from, this.due, this.direction);
      if (frame > 0) {
        this.emit(events, frame);
        return true;
      }
      if (needed === 0 || !saysItsLength(this.buffer[this.from + 1] ?? 0)) {
        this.loseStep(failed);
        return true;
      }
      this.due = needed;
    }
    if (!ended) return false;
    const { failed } = judgeRtu(this.buffer, this.from, available, this.direction);
    if (failed === 0 && this.due > shortestKnowledge)
      this.loseStep(available, new HutongError('HT4001', { offset: available, facts: { length: available } }));
    else this.loseStep(failed);
    return true;
  }

  private loseStep(broken: number, fault?: HutongError): void {
    this.inStep = false;
    this.broken = broken;
    this.fault = fault ?? (broken === 0 ? undefined : this.wrongCrc(broken));
    this.seen = this.from + shortestKnowledge;
    // Without a length of its own the frame at `from` is one of many.
    this.hopes = 0;
    this.pending = none;
    this.nextDue = never;
    if (broken === 0) this.hope(this.from, this.from + 4);
  }

  /** Its offset counts from the start of the frame. */
  private wrongCrc(length: number): HutongError {
    return reportedError(() => crcError(this.buffer.subarray(this.from, this.from + length), 0, length));
  }

  /** Looks for the frame that ends first; false when more bytes are needed. */
  private search(events: FramerEvent[], ended: boolean): boolean {
    const { buffer, to, neededOfOne, neededOfAll } = this;
    let { seen } = this;
    while (seen < to) {
      seen++;
      const found = seen < this.nextDue ? -1 : this.judgeHopes(seen);
      if (found >= 0) {
        this.settle(events, found);
        this.emit(events, seen - found);
        return true;
      }
      if (this.pending !== none) this.hopeOfThree(this.pending);
      // Of this place two bytes are known now: a frame may begin here.
      const start = seen - shortestKnowledge;
      const needed = (buffer[start] === 0 ? neededOfAll : neededOfOne)[buffer[start + 1] ?? 0] ?? 0;
      if (needed === 3) this.pending = start;
      else if (needed > 0) this.hope(start, start + needed);
      if (this.broken > 0) {
        this.seen = seen;
        if (this.giveUp(events, this.firstHope())) return true;
      }
    }
    this.seen = seen;
    if (!ended) {
      if (this.broken === 0) this.discard(events, this.firstHope());
      return false;
    }
    if (!this.giveUp(events, this.to)) this.discard(events, this.to);
    return true;
  }

  /** Takes note of a place of which three bytes are known, if a frame can begin there. */
  private hopeOfThree(start: number): void {
    const { buffer, direction } = this;
    const code = buffer[start + 1] ?? 0;
    const needed =
      buffer[start] === 0
        ? judgeRtu(buffer, start, 3, direction).needed
        : ((this.thirds[code] ??= thirdNeeds(direction, code))[buffer[start + 2] ?? 0] ?? 0);
    this.pending = none;
    if (needed > 0) this.hope(start, start + needed);
  }

  private hope(start: number, due: number): void {
    this.starts[this.hopes] = start;
    this.dues[this.hopes++] = due;
    if (due < this.nextDue) this.nextDue = due;
  }

  /** The start of a frame that ends with the last byte seen; -1 without one. */
  private judgeHopes(seen: number): number {
    const { buffer, starts, dues, hopes } = this;
    let left = 0;
    let next = never;
    for (let index = 0; index < hopes; index++) {
      const start = starts[index] ?? 0;
      let due = dues[index] ?? 0;
      if (due === seen) {
        // An exception has its length by itself, and nothing but its CRC to judge; half of the hopes are some.
        if ((buffer[start + 1] ?? 0) > 0x80) {
          if (!hasRightCrc(buffer, start, seen)) continue;
          this.seen = seen;
          return start;
        }
        const { frame, needed } = judgeRtu(buffer, start, seen - start, this.direction);
        if (frame > 0) {
          this.seen = seen;
          return start;
        }
        if (needed === 0) continue;
        due = start + needed;
        dues[index] = due;
      }
      if (left !== index) {
        starts[left] = start;
        dues[left] = due;
      }
      left++;
      if (due < next) next = due;
    }
    this.hopes = left;
    this.nextDue = next;
    return -1;
  }

  private firstHope(): number {
    if (this.hopes > 0) return this.starts[0] ?? 0;
    return this.pending === none ? Math.max(this.from, this.seen - 1) : this.pending;
  }

  /** Reports the broken frame once no frame can begin inside; then the bytes behind it are in step again. */
  private giveUp(events: FramerEvent[], alive: number): boolean {
    if (this.broken === 0 || alive < this.from + this.broken) return false;
    this.settle(events, this.from + this.broken);
    this.restart();
    return true;
  }

  /** Reports what lies before `to`: a broken frame, cut where another one begins, and noise. */
  private settle(events: FramerEvent[], to: number): void {
    const { fault, from } = this;
    if (fault !== undefined) {
      const end = Math.min(to, from + this.broken);
      events.push({ type: 'error', offset: this.base + from, bytes: this.buffer.slice(from, end), error: fault });
      this.from = end;
    }
    this.broken = 0;
    this.fault = undefined;
    this.discard(events, to);
  }

  private emit(events: FramerEvent[], length: number): void {
    const { from } = this;
    events.push({ type: 'frame', offset: this.base + from, bytes: this.buffer.slice(from, from + length) });
    this.from = from + length;
    this.restart();
  }

  private restart(): void {
    this.inStep = true;
    this.due = shortestKnowledge;
    this.hopes = 0;
    this.pending = none;
    this.nextDue = never;
  }

  private discard(events: FramerEvent[], to: number): void {
    if (to > this.from)
      events.push({ type: 'discarded', offset: this.base + this.from, bytes: this.buffer.slice(this.from, to) });
    this.from = Math.max(this.from, to);
  }
}

export const rtuFramer = (direction: Direction = 'auto'): Framer => new RtuFramer(direction);

import type { Framer, FramerEvent } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { fileHeadLength, isMark, markLength, maximumData, promisedLength } from './attachment-data.ts';
import type { DelimiterFramer } from './framer.ts';

const firstOfMark = 0x30;

/**
 * A framer for the connection of an attachment server: file data begin where no message is open. A mark that is none,
 * or that promises too much, is noise.
 */
export class AttachmentFramer implements Framer {
  private readonly messages: DelimiterFramer;
  /** A block of file data, or its beginning. */
  private held = new Uint8Array(fileHeadLength);
  private length = 0;

  constructor(messages: DelimiterFramer) {
    this.messages = messages;
  }

  get buffered(): number {
    return this.length + this.messages.buffered;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.length > 0 || (this.messages.isBetween && isMark(chunk, at))) {
        at += this.takeData(chunk, at, events);
        continue;
      }
      const next = chunk.indexOf(firstOfMark, at + 1);
      const to = next === -1 ? chunk.length : next;
      events.push(...this.messages.push(chunk.subarray(at, to)));
      at = to;
    }
    return events;
  }

  end(): FramerEvent[] {
    if (this.length < markLength) {
      const events = this.messages.push(this.take());
      return [...events, ...this.messages.end()];
    }
    const bytes = this.take();
    const events = this.messages.pass(bytes.length);
    const error = new HutongError('HT4001', {
      offset: bytes.length,
      field: 'body.data',
      facts: { reason: 'unterminated', length: bytes.length },
    });
    return [...events, { type: 'error', offset: this.messages.offset - bytes.length, bytes, error }];
  }

  /** Takes what belongs to the block and gives the number of bytes. */
  private takeData(chunk: Uint8Array, at: number, events: FramerEvent[]): number {
    const wanted = this.wanted();
    const taken = chunk.subarray(at, at + wanted - this.length);
    this.held.set(taken, this.length);
    this.length += taken.length;
    const isNone =
      !isMark(this.held, 0, Math.min(this.length, markLength)) ||
      (this.length === fileHeadLength && promisedLength(this.held) > maximumData);
    if (isNone) {
      // The mark of a block may begin one byte behind a false one.
      const bytes = this.take();
      events.push(...this.messages.push(bytes.subarray(0, 1)), ...this.push(bytes.subarray(1)));
      return taken.length;
    }
    if (this.length === fileHeadLength && wanted === fileHeadLength) {
      const room = new Uint8Array(fileHeadLength + promisedLength(this.held));
      room.set(this.held.subarray(0, fileHeadLength));
      this.held = room;
    }
    if (this.length >= fileHeadLength && this.length === this.held.length) {
      const bytes = this.take();
      events.push(...this.messages.pass(bytes.length));
      events.push({ type: 'frame', offset: this.messages.offset - bytes.length, bytes });
    }
    return taken.length;
  }

  /** Bytes up to the end of the mark, of the head, or of the data. */
  private wanted(): number {
    if (this.length < markLength) return markLength;
    return this.length < fileHeadLength ? fileHeadLength : this.held.length;
  }

  private take(): Uint8Array {
    const bytes = this.held.slice(0, this.length);
    this.held = new Uint8Array(fileHeadLength);
    this.length = 0;
    return bytes;
  }
}

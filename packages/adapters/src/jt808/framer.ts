import { reportedError, type Framer, type FramerEvent } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { AttachmentFramer } from './attachment-framer.ts';
import { delimiter, escapeError, maximumFrame, openPacket, type Packet } from './frame.ts';
import { faultOf, packetError } from './header.ts';
import type { Jt808Options } from './options.ts';

type State = 'noise' | 'open' | 'closed';

/**
 * A framer for one connection. A closing delimiter may open the next frame too: such a frame comes without its opening
 * byte, since no byte of the stream is reported twice. Bytes between two delimiters that follow a closing one are a
 * frame only if they are sound, or have a wrong checksum alone; else the second delimiter opens a frame.
 */
export class DelimiterFramer implements Framer {
  private readonly options: Jt808Options | undefined;
  private readonly buffer = new Uint8Array(maximumFrame);
  private length = 0;
  private base = 0;
  private state: State = 'noise';

  constructor(options: Jt808Options | undefined) {
    this.options = options;
  }

  get buffered(): number {
    return this.length;
  }

  /** Whether no message is open. */
  get isBetween(): boolean {
    return this.state === 'noise' || (this.state === 'closed' && this.length === 0);
  }

  /** Offset of the next byte. */
  get offset(): number {
    return this.base + this.length;
  }

  /** Bytes that are not for this framer went by; noise in front of them is reported. */
  pass(length: number): FramerEvent[] {
    const events: FramerEvent[] = [];
    this.discard(events, 'noise');
    this.base += length;
    return events;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (byte === delimiter) this.delimit(events);
      else {
        this.buffer[this.length++] = byte;
        // No frame is as long as the buffer without its end: what was held is noise up to the next delimiter.
        if (this.length === maximumFrame) this.discard(events, 'noise');
      }
    }
    if (this.state === 'noise') this.discard(events, 'noise');
    return events;
  }

  end(): FramerEvent[] {
    const events: FramerEvent[] = [];
    if (this.state === 'open' && this.length > 1)
      this.emit(
        events,
        new HutongError('HT4001', { offset: this.length, field: 'end', facts: { reason: 'unterminated' } }),
      );
    else this.discard(events, 'noise');
    return events;
  }

  private delimit(events: FramerEvent[]): void {
    const from = this.state === 'open' ? 1 : 0;
    if (this.state === 'noise' || this.length === from) {
      this.discard(events, 'open');
      this.buffer[this.length++] = delimiter;
      return;
    }
    const packet = openPacket(this.buffer, from, this.length, this.options?.bareChecksum);
    if (this.state === 'closed' && !this.isPacket(packet)) {
      this.discard(events, 'open');
      this.buffer[this.length++] = delimiter;
      return;
    }
    this.buffer[this.length++] = delimiter;
    this.emit(events, this.errorOf(packet));
    this.state = 'closed';
  }

  /** Whether the only fault of a packet, if there is one, is its checksum. */
  private isPacket(packet: Packet): boolean {
    return packet.badEscape < 0 && faultOf(packet, this.options, true) === undefined;
  }

  private errorOf(packet: Packet): HutongError | undefined {
    if (packet.badEscape >= 0) return reportedError(() => escapeError(packet.badEscape));
    const fault = faultOf(packet, this.options);
    return fault === undefined ? undefined : reportedError(() => packetError(packet, fault, this.options));
  }

  private emit(events: FramerEvent[], error: HutongError | undefined): void {
    const bytes = this.buffer.slice(0, this.length);
    const offset = this.base;
    events.push(error === undefined ? { type: 'frame', offset, bytes } : { type: 'error', offset, bytes, error });
    this.base += this.length;
    this.length = 0;
  }

  private discard(events: FramerEvent[], next: State): void {
    if (this.length > 0)
      events.push({ type: 'discarded', offset: this.base, bytes: this.buffer.slice(0, this.length) });
    this.base += this.length;
    this.length = 0;
    this.state = next;
  }
}

export const jt808Framer = (options?: Jt808Options): Framer => {
  const messages = new DelimiterFramer(options);
  return options?.attachmentStream === true ? new AttachmentFramer(messages) : messages;
};

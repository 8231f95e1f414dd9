import type { Framer, FramerEvent } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { contentOf, delimiter, maximumFrame, unescapePacket } from './frame.ts';
import { readHeader } from './header.ts';
import type { Jt808Options } from './options.ts';

type State = 'noise' | 'open' | 'closed';

const faultOf = (frame: Uint8Array, options: Jt808Options | undefined): HutongError | undefined => {
  try {
    const { from, to } = contentOf(frame);
    readHeader(unescapePacket(frame, from, to, options?.bareChecksum), options);
    return undefined;
  } catch (error) {
    if (HutongError.isInstance(error)) return error;
    throw error;
  }
};

/**
 * A framer for one connection. A closing delimiter may open the next frame too: such a frame comes without its opening
 * byte, since no byte of the stream is reported twice. Bytes between two delimiters that follow a closing one are a
 * frame only if they are sound, or have a wrong checksum alone; else the second delimiter opens a frame.
 */
class DelimiterFramer implements Framer {
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

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    for (const byte of chunk) {
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
    const content = this.state === 'open' ? this.length - 1 : this.length;
    if (this.state === 'noise' || content === 0) {
      this.discard(events, 'open');
      this.buffer[this.length++] = delimiter;
      return;
    }
    this.buffer[this.length++] = delimiter;
    const fault = faultOf(this.buffer.subarray(0, this.length), this.options);
    if (this.state === 'open' || fault === undefined || (fault.code === 'HT4002' && this.sound())) {
      this.emit(events, fault);
      this.state = 'closed';
      return;
    }
    this.length--;
    this.discard(events, 'open');
    this.buffer[this.length++] = delimiter;
  }

  /** A packet behind a closing delimiter whose only fault is its checksum. */
  private sound(): boolean {
    const frame = this.buffer.slice(0, this.length);
    const { from, to } = contentOf(frame);
    const packet = unescapePacket(frame, from, to, this.options?.bareChecksum).slice();
    packet[packet.length - 1] = packet.subarray(0, -1).reduce((sum, byte) => sum ^ byte, 0);
    try {
      readHeader(packet, this.options);
      return true;
    } catch {
      return false;
    }
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

export const jt808Framer = (options?: Jt808Options): Framer => new DelimiterFramer(options);

import type { Adapter } from '../adapter.ts';
import { toHex } from '../bytes/hex.ts';

/** What came of a stream: kinds with offset and bytes, neighbouring discarded runs joined. */
export interface ReplayedEvent {
  readonly type: 'frame' | 'error' | 'discarded';
  readonly offset: number;
  readonly hex: string;
  readonly code?: string;
}

export interface Replay {
  readonly events: readonly ReplayedEvent[];
  /** Most bytes that were held at once. */
  readonly held: number;
}

/** Pushes chunks through a new framer and ends the stream. */
export function replay<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  chunks: readonly Uint8Array[],
  options?: Options,
): Replay {
  const framer = adapter.framer(options);
  const events: ReplayedEvent[] = [];
  let held = 0;
  const take = (found: ReturnType<typeof framer.push>): void => {
    for (const event of found) {
      const { type, offset } = event;
      const hex = toHex(event.bytes);
      const last = events.at(-1);
      if (type === 'discarded' && last?.type === 'discarded' && last.offset + last.hex.length / 2 === offset)
        events[events.length - 1] = { ...last, hex: last.hex + hex };
      else events.push({ type, offset, hex, ...(event.type === 'error' ? { code: event.error.code } : {}) });
    }
  };
  for (const chunk of chunks) {
    take(framer.push(chunk));
    held = Math.max(held, framer.buffered);
  }
  take(framer.end());
  return { events, held };
}

/** The bytes of all events one after the other, which must be the stream itself: nothing lost, nothing twice. */
export const accounted = ({ events }: Replay): string => {
  let hex = '';
  for (const event of events) {
    if (event.offset !== hex.length / 2) return `gap or overlap at ${event.offset} after ${hex.length / 2} bytes`;
    hex += event.hex;
  }
  return hex;
};

/** Bytes one after the other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Cuts bytes at the given places. */
export const cut = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] =>
  [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));

/** One chunk for each byte. */
export const singles = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte));

import { HutongError } from '@hutong/standard';
import type { Adapter, Outcome } from '../adapter.ts';

const attempt = <Value>(action: () => Value): Outcome<Value> => {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    if (HutongError.isInstance(error)) return { ok: false, error };
    throw error;
  }
};

/** Decodes a frame without throwing for malformed bytes. */
export const safeDecode = <Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  frame: Uint8Array,
  options?: Options,
): Outcome<Message> => attempt(() => adapter.decode(frame, options));

/** Encodes a message without throwing for values that the protocol cannot carry. */
export const safeEncode = <Message, Options extends object>(
  adapter: Adapter<Message, Options>,
  message: Message,
  options?: Options,
): Outcome<Uint8Array> => attempt(() => adapter.encode(message, options));

import type { Session, SessionContext, SessionStep } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { decodeModbus, encodeModbus } from './codec.ts';
import { deviceSession } from './device-session.ts';
import type { ModbusMessage, ModbusReplyMessage, ModbusRequestMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';

/** Requests without an answer that are remembered. */
const maximumOpen = 256;

const keyOf = ({ transaction, unit }: ModbusMessage): string => `${transaction ?? ''}/${unit}`;

/** A frame that was read as a request, read as a reply; undefined when it is none. */
const asReply = (message: ModbusRequestMessage): ModbusReplyMessage | undefined => {
  try {
    const reply = decodeModbus(encodeModbus(message), { mode: message.mode, direction: 'reply' });
    return reply.direction === 'reply' ? reply : undefined;
  } catch (error) {
    if (HutongError.isInstance(error)) return undefined;
    throw error;
  }
};

/**
 * A listener on a line: a reply is delivered with the request that it answers. Without a known direction the second of
 * two frames that a reply may look like is the answer to the first.
 */
function listenerSession(options: ModbusOptions | undefined): Session<ModbusMessage> {
  const open = new Map<string, ModbusRequestMessage>();
  const mayTurn = (options?.direction ?? 'auto') === 'auto';

  const remember = (message: ModbusRequestMessage): void => {
    const key = keyOf(message);
    open.delete(key);
    const [oldest] = open.keys();
    if (open.size >= maximumOpen && oldest !== undefined) open.delete(oldest);
    open.set(key, message);
  };

  return {
    sent(message) {
      if (message.direction === 'request' && message.unit !== 0) remember(message);
    },
    receive(message): SessionStep<ModbusMessage> {
      const asked = open.get(keyOf(message));
      const answered = asked?.function === message.function ? asked : undefined;
      const reply =
        message.direction === 'reply' ? message : answered !== undefined && mayTurn ? asReply(message) : undefined;
      if (reply === undefined) {
        if (message.direction === 'request') remember(message);
        return { replies: [], deliver: [message] };
      }
      open.delete(keyOf(message));
      return { replies: [], deliver: [answered === undefined ? reply : { ...reply, answers: answered.body }] };
    },
  };
}

/** One side of a conversation: a listener unless the option `role` says device. */
export const modbusSession = (_context: SessionContext, options?: ModbusOptions): Session<ModbusMessage> =>
  options?.role === 'device' ? deviceSession(options) : listenerSession(options);

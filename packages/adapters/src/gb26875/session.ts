import type { Session, SessionContext, SessionStep } from '@hutong/adapter-kit';
import { formatDateTime, type HutongError } from '@hutong/standard';
import { peekHeader } from './codec.ts';
import type { CommandName } from './items/commands.ts';
import type { Gb26875Message } from './message.ts';
import type { Gb26875Options } from './options.ts';

/** The platform's side of a connection: data is confirmed (command 3), what cannot be understood is denied (command 6). */
export function gb26875Session(context: SessionContext, options?: Gb26875Options): Session<Gb26875Message> {
  const reply = (to: Omit<Gb26875Message, 'unit'>, command: CommandName): Gb26875Message => ({
    serial: to.serial,
    version: to.version,
    // A tag has whole seconds only.
    time: formatDateTime(Math.floor(context.now() / 1000) * 1000),
    source: to.target,
    target: to.source,
    command,
  });
  return {
    receive(message): SessionStep<Gb26875Message> {
      const { command } = message;
      if (command === 'sendData') return { replies: [reply(message, 'confirm')], deliver: [message] };
      // 7–127 are reserved (table 2): nobody can have meant them.
      if (typeof command === 'number' && command < 128) return { replies: [reply(message, 'deny')], deliver: [] };
      return { replies: [], deliver: [message] };
    },
    reject(error: HutongError, frame): SessionStep<Gb26875Message> {
      const header = error.code === 'HT4003' ? undefined : peekHeader(frame, options);
      // A confirmation or denial is never answered, or two broken peers would talk for ever.
      if (header === undefined || header.command === 'confirm' || header.command === 'deny')
        return { replies: [], deliver: [] };
      return { replies: [reply(header, 'deny')], deliver: [] };
    },
  };
}

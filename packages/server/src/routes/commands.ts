import { HutongError } from '@hutong/standard';
import { reportCommand, requestCommand } from '../commands/commands.ts';
import { waitForCommands } from '../commands/wait-for-commands.ts';
import type { Platform } from '../create-platform.ts';
import { mayWriteForEverySystem, type Caller } from '../http/caller.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { findCommand, listCommandRows } from '../store/command-store.ts';
import { runUnit } from '../unit-of-work.ts';

type CommandOperations = 'requestCommand' | 'listCommands' | 'getCommand' | 'takeCommands' | 'reportCommand';

/** The system whose devices a caller may act on; undefined for all of them. */
const systemOf = (caller: Caller): string | undefined => (mayWriteForEverySystem(caller) ? undefined : caller.system);

/** Commands for devices and their results. */
export function commandHandlers(platform: Platform): Pick<OperationHandlers, CommandOperations> {
  const { store, faults, feed, closing } = platform;
  return {
    async requestCommand({ body, caller, idempotencyKey }) {
      const call = { operation: 'requestCommand', caller, idempotencyKey, content: body } as const;
      const requested = await runIdempotent(platform, call, (unit) => requestCommand(unit, body, caller.token));
      feed.notify();
      return requested;
    },
    async listCommands({ query }) {
      const { state, device, limit } = query;
      const name = 'commands';
      const after = decodeCursor<[string]>(name, query.cursor, ['string'])?.[0];
      const rows = await listCommandRows(store.database, { state, device, after, limit: limit + 1 });
      return pageFrom(rows, limit, {
        list: name,
        keyOf: ({ command }) => [command.id],
        itemOf: ({ command }) => command,
        faults,
      });
    },
    async getCommand({ parameters: { id } }) {
      const found = await findCommand(store.database, id);
      if (found === undefined) throw new HutongError('HT5003');
      return found.command;
    },
    async takeCommands({ body: { gateway, limit = 20, wait = 0 }, caller, raw }) {
      const filter = { system: systemOf(caller), gateway, limit };
      const taken = await waitForCommands(platform, filter, wait, AbortSignal.any([closing, raw.signal]));
      return {
        items: taken.map(({ command, secrets }) => ({
          ...command,
          ...(secrets === undefined ? {} : { secrets: { ...secrets } }),
        })),
      };
    },
    reportCommand: ({ parameters: { id }, body, caller }) =>
      runUnit(platform, (unit) => reportCommand(unit, id, body, systemOf(caller))),
  };
}

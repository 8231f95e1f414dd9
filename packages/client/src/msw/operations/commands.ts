import { formatDateTime, HutongError } from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';
import { pageOf } from '../paging.ts';

type CommandOperations = 'requestCommand' | 'listCommands' | 'getCommand' | 'takeCommands' | 'reportCommand';

/** Commands of the mock; they wait until somebody takes and reports them, and never time out by themselves. */
export const commandHandlers: Pick<MockHandlers, CommandOperations> = {
  requestCommand({ state, body }) {
    const { device, command, parameters = {}, expiresIn = 600 } = body;
    if (state.records.get(device)?.type !== 'Device') throw new HutongError('HT5003', { pointer: '/device' });
    const requested = {
      id: `command-${state.next()}`,
      device,
      command,
      parameters,
      state: 'requested' as const,
      requestedAt: state.time(),
      requestedBy: 'mock',
      expiresAt: formatDateTime(state.now + expiresIn * 1000),
    };
    state.commands.set(requested.id, requested);
    return requested;
  },
  listCommands({ state, query }) {
    const items = [...state.commands.values()].filter(
      (command) =>
        (query.state === undefined || command.state === query.state) &&
        (query.device === undefined || command.device === query.device),
    );
    return pageOf('commands', items, query);
  },
  getCommand({ state, parameters: { id } }) {
    const command = state.commands.get(id);
    if (command === undefined) throw new HutongError('HT5003');
    return command;
  },
  takeCommands({ state, body: { limit = 20 } }) {
    const items = [...state.commands.values()]
      .filter((command) => command.state === 'requested' || command.state === 'sent')
      .slice(0, limit)
      .map((command) => ({ ...command, state: 'sent' as const, sentAt: command.sentAt ?? state.time() }));
    for (const command of items) state.commands.set(command.id, command);
    return { items };
  },
  reportCommand({ state, parameters: { id }, body }) {
    const command = state.commands.get(id);
    if (command === undefined) throw new HutongError('HT5003');
    if (command.state !== 'requested' && command.state !== 'sent') {
      if (command.state === body.state) return command;
      throw new HutongError('HT5008');
    }
    const ended = { ...command, ...body, endedAt: state.time() };
    state.commands.set(id, ended);
    return ended;
  },
};

import type { InputOf, Operations } from '@hutong/contract';
import { formatDateTime, HutongError, parseUrn } from '@hutong/standard';
import { commandsFor, findCommand, saveCommand, type Command, type StoredCommand } from '../store/command-store.ts';
import { takeNumbers } from '../store/number-store.ts';
import { findRecord } from '../store/record-store.ts';
import type { Timer } from '../store/timer-store.ts';
import type { Unit } from '../unit-of-work.ts';

/** Seconds. */
const defaultPatience = 600;

export const commandTimerKind = 'command-timeout';

type Request = InputOf<Operations['requestCommand']>['body'];
type Result = InputOf<Operations['reportCommand']>['body'];

const isOpen = ({ state }: Command): boolean => state === 'requested' || state === 'sent';
const timerOf = (id: string): string => `command ${id}`;

/** Writes a command down for the gateways of the device's system. Throws HT5003 when there is no such device. */
export async function requestCommand(unit: Unit, request: Request, requestedBy: string): Promise<Command> {
  const device = await findRecord(unit.database, request.device);
  if (device?.type !== 'Device') throw new HutongError('HT5003', { pointer: '/device' });
  const [number = ''] = await takeNumbers(unit.database, 1);
  const expiresAt = unit.now + (request.expiresIn ?? defaultPatience) * 1000;
  const command: Command = {
    id: `command-${number}`,
    device: request.device,
    command: request.command,
    parameters: { ...request.parameters },
    state: 'requested',
    requestedAt: formatDateTime(unit.now),
    requestedBy,
    expiresAt: formatDateTime(expiresAt),
  };
  const { system = '' } = parseUrn(request.device) ?? {};
  await saveCommand(unit.database, { command, system, gateway: undefined, secrets: request.secrets });
  unit.arm({ id: timerOf(command.id), dueAt: expiresAt, kind: commandTimerKind, payload: { command: command.id } });
  return command;
}

/** Whose commands are taken; all systems' with `system` undefined. */
export interface TakeFilter {
  readonly system: string | undefined;
  readonly gateway: string;
  readonly limit: number;
}

export interface TakenCommands {
  readonly commands: readonly StoredCommand[];
  /** How many of them nobody had taken before. */
  readonly fresh: number;
}

/** Gives a gateway its commands and marks them as sent. */
export async function takeCommands(unit: Unit, filter: TakeFilter): Promise<TakenCommands> {
  const taken: StoredCommand[] = [];
  let fresh = 0;
  for (const stored of await commandsFor(unit.database, filter)) {
    if (stored.command.state === 'sent') {
      taken.push(stored);
      continue;
    }
    const command: Command = { ...stored.command, state: 'sent', sentAt: formatDateTime(unit.now) };
    const next = { ...stored, command, gateway: filter.gateway };
    await saveCommand(unit.database, next);
    taken.push(next);
    fresh += 1;
  }
  return { commands: taken, fresh };
}

const isSameResult = (command: Command, { state, reason, values }: Result): boolean =>
  JSON.stringify([command.state, command.reason, command.values]) === JSON.stringify([state, reason, values]);

/** Ends a command. The same result again changes nothing. Throws HT5003, and HT5008 when it has ended otherwise. */
export async function reportCommand(
  unit: Unit,
  id: string,
  result: Result,
  system: string | undefined,
): Promise<Command> {
  const stored = await findCommand(unit.database, id, true);
  if (stored === undefined || (system !== undefined && stored.system !== system)) throw new HutongError('HT5003');
  if (!isOpen(stored.command)) {
    if (isSameResult(stored.command, result)) return stored.command;
    throw new HutongError('HT5008', {
      message: { zh: `命令已结束：${stored.command.state}`, en: `The command has ended: ${stored.command.state}` },
    });
  }
  const { state, reason, values } = result;
  const command: Command = {
    ...stored.command,
    state,
    endedAt: formatDateTime(unit.now),
    ...(reason === undefined ? {} : { reason }),
    ...(values === undefined ? {} : { values }),
  };
  await saveCommand(unit.database, { ...stored, command, secrets: undefined });
  unit.cancel(timerOf(id));
  return command;
}

/** Nobody has reported a result in time. */
export async function expireCommand(unit: Unit, { payload }: Timer): Promise<void> {
  const stored = await findCommand(unit.database, String(payload['command']), true);
  if (stored === undefined || !isOpen(stored.command)) return;
  const command: Command = { ...stored.command, state: 'timeout', endedAt: formatDateTime(unit.now) };
  await saveCommand(unit.database, { ...stored, command, secrets: undefined });
}

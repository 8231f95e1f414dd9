import type { Client } from '@hutong/client';
import type { OutputOf, Operations } from '@hutong/contract';
import { bilingual, HutongError, type BilingualText, type Clock } from '@hutong/standard';
import { openJournal, type Journal } from '../journal/journal.ts';
import type { LineGroup } from '../line/line-group.ts';
import { isBadRequest, type Line } from '../line/line.ts';
import type { RegisteredDevice } from '../link/device-table.ts';
import type { Observer } from '../observe/observer.ts';

type Command = OutputOf<Operations['takeCommands']>['items'][number];

interface Result {
  readonly state: 'done' | 'refused' | 'failed' | 'timeout';
  readonly reason?: BilingualText;
  readonly values?: Record<string, unknown>;
}

/** What is known of a command on disk: it has begun, it has ended so, and the platform knows. */
type Entry =
  | { readonly id: string; readonly begun: true }
  | { readonly id: string; readonly result: Result }
  | { readonly id: string; readonly reported: true };

/** Carries out what the platform asks of devices. */
export interface CommandRunner {
  /** Commands that are under way or whose result the platform does not know yet. */
  readonly pending: number;
  stop(): Promise<void>;
}

export interface CommandRunnerOptions {
  /** Name under which commands are taken; the same after a restart. */
  readonly gateway: string;
  /** Milliseconds between two questions. */
  readonly every: number;
  readonly file: string;
  readonly client: Pick<Client, 'takeCommands' | 'reportCommand'>;
  readonly clock: Clock;
  readonly observer: Observer;
  readonly deviceOf: (id: string) => RegisteredDevice | undefined;
  readonly groups: ReadonlySet<LineGroup>;
}

const words = {
  restarted: bilingual('网关在执行中重启，结果不明', 'The gateway restarted meanwhile; the outcome is unknown'),
  unknown: bilingual('网关未登记该设备', 'The device is not registered at the gateway'),
  offline: bilingual('设备未连接', 'The device is not connected'),
} as const;

/** What an earlier run left: results that were not reported, and commands whose outcome nobody knows. */
function unreported(entries: readonly Entry[]): Map<string, Result> {
  const left = new Map<string, Result>();
  for (const entry of entries) {
    if ('begun' in entry) left.set(entry.id, { state: 'failed', reason: words.restarted });
    else if ('result' in entry) left.set(entry.id, entry.result);
    else left.delete(entry.id);
  }
  return left;
}

/** Takes commands again and again. Each is written down before it is sent, so that none is sent twice. */
export async function startCommandRunner(options: CommandRunnerOptions): Promise<CommandRunner> {
  const { gateway, every, file, client, clock, observer, deviceOf, groups } = options;
  const journal: Journal<Entry> = await openJournal<Entry>(file);
  const results = unreported(journal.found);
  const running = new Map<string, Promise<void>>();
  let stopped = false;
  let cancel = (): void => {};

  const lineTo = ({ adapter, address }: RegisteredDevice): { line: Line; address: string } | undefined => {
    const split = address.indexOf('/');
    const [name, local] = split === -1 ? [undefined, address] : [address.slice(0, split), address.slice(split + 1)];
    for (const group of groups) {
      const line = group.adapter === adapter ? group.find(local, name) : undefined;
      if (line !== undefined) return { line, address: local };
    }
    return undefined;
  };

  const execute = async ({ id, device, command, parameters, secrets }: Command): Promise<Result> => {
    const registered = deviceOf(device);
    if (registered === undefined) return { state: 'failed', reason: words.unknown };
    const way = lineTo(registered);
    if (way === undefined) return { state: 'failed', reason: words.offline };
    // From here on the device may have got it.
    await journal.append({ id, begun: true });
    try {
      const all = { ...parameters, ...secrets };
      const { status, reason, values } = await way.line.execute({ command, address: way.address, parameters: all });
      return {
        state: status,
        ...(reason === undefined ? {} : { reason }),
        ...(Object.keys(values).length === 0 ? {} : { values: { ...values } }),
      };
    } catch (error) {
      if (!isBadRequest(error)) throw error;
      return { state: 'refused', reason: error.text };
    }
  };

  const report = async (id: string, result: Result): Promise<void> => {
    try {
      await client.reportCommand({ parameters: { id }, body: result });
    } catch (error) {
      // It timed out there, or is not known any more: the platform has its own end of it.
      if (!HutongError.isInstance(error) || !['HT5003', 'HT5008'].includes(error.code)) throw error;
    }
    results.delete(id);
    await journal.append({ id, reported: true });
    if (results.size === 0 && running.size === 0) await journal.clear();
  };

  const carryOut = async (command: Command): Promise<void> => {
    const result = await execute(command);
    await journal.append({ id: command.id, result });
    results.set(command.id, result);
    observer.commanded(command.command, result.state);
    if (!stopped) await report(command.id, result).catch(() => {});
  };

  const round = async (): Promise<void> => {
    try {
      // What is still running reports by itself.
      for (const [id, result] of results) if (!running.has(id)) await report(id, result);
      const { items } = await client.takeCommands({ body: { gateway, limit: 20 } });
      for (const command of items) {
        if (running.has(command.id) || results.has(command.id)) continue;
        const work = carryOut(command)
          .catch((error: unknown) => observer.failed('command', error))
          .finally(() => running.delete(command.id));
        running.set(command.id, work);
      }
    } catch {
      // The platform is away: the delivery says so, and the next round asks again.
    }
    if (!stopped) cancel = clock.at(clock.now() + every, round);
  };
  const first = round();

  return {
    get pending() {
      return running.size + results.size;
    },
    async stop() {
      stopped = true;
      cancel();
      await first;
      await Promise.all(running.values());
      await journal.close();
    },
  };
}

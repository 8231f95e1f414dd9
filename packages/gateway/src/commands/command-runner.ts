import type { Client } from '@hutong/client';
import type { OutputOf, Operations } from '@hutong/contract';
import { bilingual, HutongError, type BilingualText, type Clock } from '@hutong/standard';
import { openJournal, type Journal } from '../journal/journal.ts';
import type { LineGroup } from '../line/line-group.ts';
import { isBadRequest, type Line } from '../line/line.ts';
import type { RegisteredDevice } from '../link/device-table.ts';
import type { Observer } from '../observe/observer.ts';
import { pause } from '../pause.ts';

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

/** Milliseconds for an answer beyond the time for which the question may be kept open. */
const answerWithin = 10_000;

/** Carries out what the platform asks of devices. */
export interface CommandRunner {
  /** Commands that are under way or whose result the platform does not know yet. */
  readonly pending: number;
  stop(): Promise<void>;
}

export interface CommandRunnerOptions {
  /** Name under which commands are taken; the same after a restart. */
  readonly gateway: string;
  /** Milliseconds between two questions that are answered at once. */
  readonly every: number;
  /** Milliseconds for which the platform may keep a question open. */
  readonly wait: number;
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
  const { gateway, every, wait, file, client, clock, observer, deviceOf, groups } = options;
  const journal: Journal<Entry> = await openJournal<Entry>(file);
  const results = unreported(journal.found);
  const running = new Map<string, Promise<void>>();
  const halt = new AbortController();
  let patience = Math.floor(wait / 1000);
  let isFirst = true;

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
    if (!halt.signal.aborted) await report(command.id, result).catch(() => {});
  };

  /** Asks for commands; what it has taken before is known here and changes nothing. */
  const ask = async (seconds: number): Promise<readonly Command[]> => {
    const body = { gateway, limit: 20, ...(seconds > 0 ? { wait: seconds } : {}) };
    const timeout = seconds * 1000 + answerWithin;
    const { items } = await client.takeCommands({ body, timeout, signal: halt.signal });
    return items.filter(({ id }) => !running.has(id) && !results.has(id));
  };

  const begin = (command: Command): void => {
    const work = carryOut(command)
      .catch((error: unknown) => observer.failed('command', error))
      .finally(() => running.delete(command.id));
    running.set(command.id, work);
  };

  /** Whether the next question may follow at once: the platform keeps questions open, or had something to do. */
  const round = async (): Promise<boolean> => {
    const asked = clock.now();
    try {
      // What is still running reports by itself.
      for (const [id, result] of results) if (!running.has(id)) await report(id, result);
      // The first question is not kept open: what an earlier run has taken comes back to it at once.
      const fresh = await ask(isFirst ? 0 : patience);
      isFirst = false;
      fresh.forEach(begin);
      return patience > 0 && (fresh.length > 0 || clock.now() - asked >= every);
    } catch (error) {
      // A platform of an earlier release refuses to wait.
      if (!isFirst && HutongError.isInstance(error) && error.code === 'HT5004') patience = 0;
      // The platform is away: the delivery says so, and the next round asks again.
      return false;
    }
  };

  const run = async (): Promise<void> => {
    while (!halt.signal.aborted) if (!(await round())) await pause(clock, every, halt.signal);
  };
  const asking = run();

  return {
    get pending() {
      return running.size + results.size;
    },
    async stop() {
      halt.abort();
      await asking;
      await Promise.all(running.values());
      await journal.close();
    },
  };
}

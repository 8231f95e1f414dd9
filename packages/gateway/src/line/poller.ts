import { parseDuration, type Clock } from '@hutong/standard';
import type { PollConfig } from '../config/poll-config.ts';
import { pollRequests, type PollRequest } from '../config/poll-requests.ts';
import type { Observer } from '../observe/observer.ts';
import { pause } from '../pause.ts';
import type { Line } from './line.ts';
import { nextRound } from './poll-schedule.ts';

export interface PollerOptions {
  readonly adapter: string;
  readonly clock: Clock;
  readonly observer: Pick<Observer, 'polled' | 'failed'>;
}

/** Asks the devices of lines, round after round. */
export interface Poller {
  /** Polls on a line until it closes, one address of the poll or all; what is polled there already is left alone. */
  follow(poll: PollConfig, line: Line, address?: string): void;
  stop(): Promise<void>;
}

/** Keeps the rounds of a listener: one request at a time on each line, and no round before the one before it is over. */
export function createPoller({ adapter, clock, observer }: PollerOptions): Poller {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const followed = new WeakMap<Line, Set<string>>();
  /** When a round last began, so that a line which opens again is not asked too early. */
  const begun = new Map<string, number>();

  const round = async (poll: PollConfig, line: Line, requests: readonly PollRequest[]): Promise<void> => {
    const timeout = poll.timeout === undefined ? undefined : parseDuration(poll.timeout);
    for (const { address, parameters } of requests) {
      if (line.closed || stopping.signal.aborted) return;
      const request = { command: poll.command, address, parameters, timeout, retries: poll.retries };
      const { status } = await line.execute(request);
      if (!line.closed) observer.polled({ adapter, address, line: line.name }, status);
    }
  };

  const run = async (poll: PollConfig, line: Line, only: string | undefined, key: string): Promise<void> => {
    const requests = pollRequests(poll).filter(({ address }) => only === undefined || address === only);
    while (!line.closed && !stopping.signal.aborted) {
      const due = nextRound(poll, begun.get(key), clock.now());
      if (due === Number.POSITIVE_INFINITY) return;
      if (due > clock.now()) await pause(clock, due - clock.now(), stopping.signal);
      if (line.closed || stopping.signal.aborted) return;
      begun.set(key, clock.now());
      try {
        await round(poll, line, requests);
      } catch (error) {
        observer.failed(adapter, error);
        return;
      }
    }
  };

  return {
    follow(poll, line, address) {
      const key = `${JSON.stringify(poll)} ${line.name ?? ''} ${address ?? ''}`;
      const known = followed.get(line) ?? new Set();
      if (known.has(key)) return;
      followed.set(line, known.add(key));
      const work = run(poll, line, address, key).finally(() => running.delete(work));
      running.add(work);
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

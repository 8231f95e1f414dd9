import type { Duplex } from 'node:stream';
import type { TransportName } from '../config/listener-config.ts';
import { pause } from '../pause.ts';
import { runStreamConnection } from './stream-connection.ts';
import type { Listener, TransportContext } from './transport.ts';

const firstDelay = 1000;

export interface KeptStreamOptions {
  readonly transport: TransportName;
  readonly endpoint: string;
  readonly line?: string | undefined;
  readonly longestDelay: number;
  /** Opens the stream; rejects when nobody is there. */
  readonly open: (signal: AbortSignal) => Promise<Duplex>;
}

/** Keeps one stream open from our side: what breaks is opened again, after pauses that grow. */
export function keepStreamOpen(options: KeptStreamOptions, context: TransportContext): Listener {
  const { transport, endpoint, line, longestDelay, open } = options;
  const { clock, limits, link } = context;
  const { adapter, observer } = link;
  const stop = new AbortController();
  let stream: Duplex | undefined;
  let delay = firstDelay;

  const converse = async (): Promise<void> => {
    stream = await open(stop.signal);
    if (stop.signal.aborted) {
      stream.destroy();
      return;
    }
    observer.connected(adapter.id, 1);
    const opened = clock.now();
    try {
      await runStreamConnection({
        stream,
        clock,
        // Whoever is asked has no need to speak unasked: silence between two rounds is no fault.
        limits: { ...limits, idle: Number.POSITIVE_INFINITY },
        link,
        line,
        onLimit: (reason, facts) => observer.limited(adapter.id, reason, { endpoint, ...facts }),
      });
    } finally {
      stream = undefined;
      observer.connected(adapter.id, -1);
    }
    // A connection that held shows that the other side is well.
    if (clock.now() - opened >= longestDelay) delay = firstDelay;
  };

  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        await converse();
      } catch (error) {
        if (!stop.signal.aborted) observer.unreachable(adapter.id, endpoint, error, delay);
      }
      await pause(clock, delay, stop.signal);
      delay = Math.min(longestDelay, delay * 2);
    }
  };
  const running = run();

  return {
    adapter: adapter.id,
    transport,
    endpoint,
    get connections() {
      return stream === undefined ? 0 : 1;
    },
    async close() {
      stop.abort();
      stream?.destroy();
      await running;
    },
  };
}

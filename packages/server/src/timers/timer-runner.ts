import { claimDueTimer, countFailedAttempt, nextDueTime, type Timer } from '../store/timer-store.ts';
import { runUnit, type Unit, type UnitHost } from '../unit-of-work.ts';

/** What a due timer does; its effects commit together with its removal. */
export type TimerHandler = (unit: Unit, timer: Timer) => Promise<void>;

export type TimerHandlers = Readonly<Record<string, TimerHandler>>;

/** Runs durable timers by the platform's clock, one after the other in the order of their times. */
export class TimerRunner {
  readonly #host: UnitHost;
  readonly #handlers: TimerHandlers;
  readonly #onError: (error: unknown) => void;
  readonly #pollEvery: number | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;
  #cancelWake = (): void => undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    host: UnitHost,
    handlers: TimerHandlers,
    options: {
      onError: (error: unknown) => void;
      /** Milliseconds after which timers that another process armed are looked for; not on a virtual clock. */
      pollEvery?: number | undefined;
    },
  ) {
    this.#host = host;
    this.#handlers = handlers;
    this.#onError = options.onError;
    this.#pollEvery = options.pollEvery;
  }

  /** Catches up on what fell due while no process ran, then waits for the next. */
  async start(): Promise<void> {
    await this.#run();
  }

  /** Says that a timer was armed. */
  readonly wakeAt = (dueAt: number): void => {
    if (this.#stopped || dueAt >= this.#wakeAt) return;
    this.#cancelWake();
    this.#wakeAt = dueAt;
    this.#cancelWake = this.#host.clock.at(dueAt, () => this.#run());
  };

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelWake();
    await this.#running;
  }

  #run(): Promise<void> {
    this.#cancelWake();
    this.#wakeAt = Number.POSITIVE_INFINITY;
    const previous = this.#running ?? Promise.resolve();
    const current = previous.then(() => this.#pass());
    this.#running = current;
    return current;
  }

  async #pass(): Promise<void> {
    try {
      while (!this.#stopped && (await this.#runOne()));
      const next = this.#stopped ? undefined : await nextDueTime(this.#host.store.database);
      // A timer that is due but was not ours belongs to another process: look again soon, not at once.
      const now = this.#host.clock.now();
      if (next !== undefined) this.wakeAt(next > now ? next : now + 1000);
    } catch (error) {
      if (!this.#stopped) this.#onError(error);
    } finally {
      if (this.#pollEvery !== undefined) this.wakeAt(this.#host.clock.now() + this.#pollEvery);
    }
  }

  async #runOne(): Promise<boolean> {
    let claimed: Timer | undefined;
    try {
      return await runUnit(this.#host, async (unit) => {
        claimed = await claimDueTimer(unit.database, unit.now);
        if (claimed === undefined) return false;
        await this.#handlers[claimed.kind]?.(unit, claimed);
        return true;
      });
    } catch (error) {
      if (claimed === undefined) throw error;
      await countFailedAttempt(this.#host.store.database, claimed.id);
      this.#onError(error);
      return true;
    }
  }
}

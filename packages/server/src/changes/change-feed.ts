/** Wakes readers of the change log after a commit in this process. */
export class ChangeFeed {
  readonly #waiting = new Set<() => void>();

  notify(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves at the next change, after `timeout` milliseconds, or when the signal ends the wait; whichever is first. */
  async wait(timeout: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(finish);
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, timeout);
      timer.unref();
      this.#waiting.add(finish);
      signal.addEventListener('abort', finish, { once: true });
    });
  }
}

import { buildCommand, commandOf, type Adapter, type CommandResult } from '@hutong/adapter-kit';
import { bilingual, HutongError, type BilingualText, type Clock } from '@hutong/standard';

/** A command for one device of a line. */
export interface LineRequest {
  readonly command: string;
  /** In the adapter's own notation. */
  readonly address: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds without an answer; the command's own unless said otherwise. */
  readonly timeout?: number | undefined;
  /** How often it is sent again; the command's own unless said otherwise. */
  readonly retries?: number | undefined;
}

/** What became of a command. */
export interface LineOutcome {
  readonly status: 'done' | 'refused' | 'failed' | 'timeout';
  readonly reason?: BilingualText;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One line or connection, on which one request is under way at a time. */
export interface Line {
  readonly name: string | undefined;
  /** Sends a command and waits for its answer, after those that were asked for before it. Throws HT4009, HT4011 and HT4012 before anything is sent. */
  execute(request: LineRequest): Promise<LineOutcome>;
  /** Messages that the session has delivered; `busy`: it has asked the device for more. */
  notice(messages: readonly unknown[], busy: boolean): void;
  /** A device was heard on the line. */
  heard(address: string, message: unknown): void;
  readonly closed: boolean;
  /** The line is gone: what is under way fails. */
  close(): void;
}

export interface LineOptions {
  readonly adapter: Adapter;
  readonly options: object;
  readonly clock: Clock;
  readonly name: string | undefined;
  readonly send: (message: unknown) => void;
  /** Drops half a frame, so that it does not swallow the next answer. */
  readonly cut: () => void;
}

const maximumHeard = 4096;
const gone = bilingual('连接已断开', 'The connection is gone');

/** Takes commands for the devices of a line and recognises their answers. */
export function createLine({ adapter, options, clock, name, send, cut }: LineOptions): Line {
  const last = new Map<string, unknown>();
  let closed = false;
  let serial = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let judge: ((message: unknown) => CommandResult | undefined) | undefined;
  let tell: (result: CommandResult | 'busy' | 'timeout' | 'gone') => void = () => {};

  /** The next thing that happens: a result, a sign of life, or the end of patience. */
  const next = (patience: number): Promise<CommandResult | 'busy' | 'timeout' | 'gone'> =>
    new Promise((resolve) => {
      const cancel = clock.at(clock.now() + patience, () => tell('timeout'));
      tell = (result) => {
        cancel();
        tell = () => {};
        resolve(result);
      };
    });

  /** Sends one message until it is answered or patience ends; undefined when it is done. */
  const exchange = async (
    message: unknown,
    request: Required<Pick<LineRequest, 'timeout' | 'retries'>> & { readonly command: string },
    values: Record<string, unknown>,
  ): Promise<LineOutcome | undefined> => {
    const command = commandOf(adapter, request.command);
    if (command.result === undefined || command.isAnswered?.(message) === false) {
      send(message);
      return undefined;
    }
    judge = (answer) => command.result?.(answer, message, options);
    let accepted = false;
    for (let attempt = 0; ; attempt += 1) {
      const waiting = next(request.timeout ?? 0);
      send(message);
      for (let news = await waiting; news !== 'timeout'; news = await next(request.timeout ?? 0)) {
        if (news === 'gone') return { status: 'failed', reason: gone, values };
        if (news === 'busy') continue;
        Object.assign(values, news.values);
        if (news.status === 'done') return undefined;
        if (news.status !== 'accepted')
          return { status: news.status, ...(news.reason === undefined ? {} : { reason: news.reason }), values };
        accepted = true;
      }
      cut();
      // What the device has accepted is not asked for twice.
      if (accepted || attempt >= (request.retries ?? 0)) return { status: 'timeout', values };
    }
  };

  const perform = async (request: LineRequest): Promise<LineOutcome> => {
    const values: Record<string, unknown> = {};
    if (closed) return { status: 'failed', reason: gone, values };
    const { command, address, parameters } = request;
    const { timeout, retries } = commandOf(adapter, command);
    serial = (serial + 1) & 0xffff;
    const known = last.get(address);
    const context = { address, now: () => clock.now(), serial, ...(known === undefined ? {} : { last: known }) };
    const messages = buildCommand(adapter, command, context, parameters, options);
    const patience = { command, timeout: request.timeout ?? timeout, retries: request.retries ?? retries };
    try {
      for (const message of messages) {
        const outcome = await exchange(message, patience, values);
        if (outcome !== undefined) return outcome;
      }
      return { status: 'done', values };
    } finally {
      judge = undefined;
    }
  };

  return {
    name,
    execute(request) {
      const mine = turn.then(() => perform(request));
      turn = mine.catch(() => undefined);
      return mine;
    },
    notice(messages, busy) {
      for (const message of messages) {
        const result = judge?.(message);
        if (result !== undefined) tell(result);
      }
      if (busy) tell('busy');
    },
    heard(address, message) {
      last.delete(address);
      last.set(address, message);
      if (last.size > maximumHeard) last.delete(last.keys().next().value as string);
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      tell('gone');
    },
  };
}

/** Whether an error says that a command cannot be sent as it was asked for. */
export const isBadRequest = (error: unknown): error is HutongError =>
  HutongError.isInstance(error) && ['HT4009', 'HT4011', 'HT4012'].includes(error.code);

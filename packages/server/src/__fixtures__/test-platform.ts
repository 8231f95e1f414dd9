import { operations, type Operation, type OperationId, type Scope } from '@hutong/contract';
import { createVirtualClock, type VirtualClock } from '@hutong/standard';
import { pino } from 'pino';
import { createApp } from '../create-app.ts';
import { createPlatform, type Platform } from '../create-platform.ts';
import type { StartServerOptions } from '../options.ts';

/** What a request of a test says. */
export interface TestCall {
  readonly token?: string;
  readonly parameters?: Record<string, string>;
  readonly query?: Record<string, string | number>;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- A test looks into whatever came back.
  readonly body: any;
}

/** A platform in memory that a test calls without sockets. */
export interface TestPlatform {
  readonly platform: Platform;
  readonly clock: VirtualClock;
  /** Everything that was logged. */
  readonly logged: string[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Calls an operation, as administrator unless a token is given; a good answer must follow the contract. */
  call(id: OperationId, call?: TestCall): Promise<TestAnswer>;
  /** Sends records as administrator. */
  send(...records: unknown[]): Promise<TestAnswer['body']>;
  /** The secret of a new token. */
  tokenFor(system: string, scopes: readonly Scope[], facts?: object): Promise<string>;
  /** Forgets everything but tokens; the clock goes on. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const emptied = [
  'records',
  'observations',
  'latest',
  'changes',
  'timers',
  'rejections',
  'idempotency_keys',
  'commands',
] as const;

export const testStart = Date.parse('2026-03-02T08:00:00+08:00');

/** Starts a platform on a sandbox clock at `testStart`. */
export async function startTestPlatform(options: StartServerOptions = {}): Promise<TestPlatform> {
  const clock = createVirtualClock(testStart);
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => void logged.push(line) });
  const platform = await createPlatform({ sandbox: true, clock, ...options }, logger);
  const app = createApp(platform);
  const fetch = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
  const call = async (
    id: OperationId,
    { token = platform.adminToken, ...given }: TestCall = {},
  ): Promise<TestAnswer> => {
    const operation: Operation = operations[id];
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(given.parameters?.[name] ?? ''),
    );
    const query = new URLSearchParams(
      Object.entries(given.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    const response = await fetch(`${path}${query === '' ? '' : `?${query}`}`, {
      method: operation.method.toUpperCase(),
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...given.headers,
      },
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    });
    const body: unknown = await response.json();
    if (response.status < 400) operation.response.parse(body);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    platform,
    clock,
    logged,
    fetch,
    call,
    send: async (...records) => (await call('writeRecords', { body: { records } })).body,
    async tokenFor(system, scopes, facts = {}) {
      const { body } = await call('createToken', { body: { name: system, system, scopes, ...facts } });
      return body.secret as string;
    },
    async reset() {
      for (const table of emptied) await platform.store.database.deleteFrom(table).execute();
    },
    close: () => platform.close(),
  };
}

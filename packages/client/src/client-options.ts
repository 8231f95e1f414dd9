import { HutongError, type Clock } from '@hutong/standard';
import { foregroundClock } from './foreground-clock.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';

/** What a client is made of; only the address is required. */
export interface ClientOptions {
  /** Address of the platform, with a path prefix when it is not mounted at the root. */
  readonly baseUrl: string;
  readonly token?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Source of time for delays, time limits and `Retry-After`; the machine's clock when absent. */
  readonly clock?: Clock | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Milliseconds that one attempt may take, body included; 30,000 when absent. */
  readonly timeout?: number | undefined;
}

/** Options with every default filled in: what the parts of the client share. */
export interface Connection {
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  readonly timeout: number;
}

// Printable ASCII: what an HTTP header can carry.
const headerText = /^[\x21-\x7e]+$/;

const badAddress = (zh: string, en: string): HutongError => new HutongError('HT5015', { message: { zh, en } });

function checkAddress(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw badAddress('平台地址不是 http 或 https 网址', 'The platform address is not an http or https URL');
  if (url.username !== '' || url.password !== '')
    throw badAddress('平台地址不得含用户名或密码', 'The platform address must not hold a user name or password');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function checkToken(token: string | undefined): string | undefined {
  if (token === undefined || headerText.test(token)) return token;
  throw new HutongError('HT5001', {
    message: { zh: '令牌含有请求头不能携带的字符', en: 'The token holds characters that a header cannot carry' },
  });
}

/** Checks options and fills in defaults. Throws HT5015 for an address that is no http(s) URL, HT5001 for an unusable token. */
export function openConnection(options: ClientOptions): Connection {
  return {
    baseUrl: checkAddress(options.baseUrl),
    token: checkToken(options.token),
    // Looked up at each call: a browser refuses a detached fetch, and interceptors may replace it later.
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    clock: options.clock ?? foregroundClock,
    retry: { ...defaultRetryPolicy, ...options.retry },
    timeout: options.timeout ?? 30_000,
  };
}

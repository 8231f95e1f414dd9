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

/** Fills in defaults. Throws HT5015 when the address is no http(s) URL. */
export function openConnection(options: ClientOptions): Connection {
  const url = URL.parse(options.baseUrl);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new HutongError('HT5015', {
      message: { zh: '平台地址不是 http 或 https 网址', en: 'The platform address is not an http or https URL' },
    });
  return {
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    token: options.token,
    // Looked up at each call: a browser refuses a detached fetch, and interceptors may replace it later.
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    clock: options.clock ?? foregroundClock,
    retry: { ...defaultRetryPolicy, ...options.retry },
    timeout: options.timeout ?? 30_000,
  };
}

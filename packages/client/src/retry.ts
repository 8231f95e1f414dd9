/** How often and how fast a call is repeated. */
export interface RetryPolicy {
  /** Most attempts of one call, the first included; 1 switches repetition off. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles from there. */
  readonly firstDelay: number;
  /** Longest wait between two attempts, in milliseconds; a `Retry-After` beyond it ends the call at once. */
  readonly maximumDelay: number;
  /** Random numbers in [0, 1) for the jitter. */
  readonly random: () => number;
}

/** The policy when none is given: five attempts over about three seconds. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  firstDelay: 200,
  maximumDelay: 30_000,
  random: Math.random,
};

/** Milliseconds to wait after the given attempt (1-based): exponential, of which the upper half is random. */
export function retryDelay(policy: RetryPolicy, attempt: number): number {
  const ceiling = Math.min(policy.maximumDelay, policy.firstDelay * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (policy.random() * ceiling) / 2);
}

/** Milliseconds of a `Retry-After` header (RFC 9110 10.2.3: seconds or an HTTP date), or undefined when there is none. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

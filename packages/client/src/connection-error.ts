import { HutongError, type BilingualText } from '@hutong/standard';
import type { Connection } from './client-options.ts';

// Node puts the system's word for it, such as ECONNREFUSED, into the cause of fetch's TypeError.
const systemCode = (cause: unknown): string => {
  const { code } = ((cause as { cause?: unknown } | undefined)?.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

const unreachable = (origin: string, code: string): BilingualText => ({
  zh: `无法连接平台 ${origin}${code === '' ? '' : `（${code}）`}`,
  en: `The platform at ${origin} cannot be reached${code === '' ? '' : ` (${code})`}`,
});

const late = (origin: string): BilingualText => ({
  zh: `平台 ${origin} 未在时限内应答`,
  en: `The platform at ${origin} did not answer in time`,
});

/** The error of an exchange that broke off: HT5021 when time ran out, else HT5015; an error of ours stays as it is. */
export function connectionError({ baseUrl }: Connection, cause: unknown, timedOut: boolean): HutongError {
  if (HutongError.isInstance(cause)) return cause;
  const { origin } = new URL(baseUrl);
  const code = systemCode(cause);
  return new HutongError(timedOut ? 'HT5021' : 'HT5015', {
    message: timedOut ? late(origin) : unreachable(origin, code),
    facts: { retryable: true, address: origin, ...(code === '' ? {} : { reason: code }) },
    cause,
  });
}

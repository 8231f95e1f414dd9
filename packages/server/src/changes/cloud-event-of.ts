import type { CloudEvent } from '@hutong/contract';
import { formatDateTime } from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';

/** An occurrence of the platform in its CloudEvents envelope. */
export const cloudEventOf = (facts: {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly data: unknown;
}): CloudEvent => ({
  specversion: '1.0',
  id: facts.id,
  source: `urn:hutong:system:${platformSystem}`,
  type: facts.type,
  time: formatDateTime(facts.at),
  ...(facts.subject === undefined ? {} : { subject: facts.subject }),
  datacontenttype: 'application/json',
  data: facts.data,
});

import type { Client } from '@hutong/client';
import type { Emission } from '../emission.ts';
import type { RecordSender } from './record-sender.ts';

export interface HttpSenderOptions {
  readonly client: Pick<Client, 'sendRecords'>;
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/** Sends records through the platform client, for platforms without MQTT. */
export function createHttpSender(options: HttpSenderOptions): RecordSender {
  const { client, baseUrl, token, fetch = globalThis.fetch, signal } = options;
  const counts = { sent: 0, acknowledged: 0, rejected: 0 };
  // The client only sends what can be JSON, so broken bytes take their own way.
  const sendBroken = async ({ payload }: Emission): Promise<void> => {
    counts.sent += 1;
    const answer = await fetch(new URL('/v1/records', baseUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(payload ?? []),
      ...(signal === undefined ? {} : { signal }),
    });
    await answer.arrayBuffer();
    if (!answer.ok) counts.rejected += 1;
  };
  return {
    async send(emissions) {
      const whole = emissions.filter(({ payload }) => payload === undefined).map(({ record }) => record);
      if (whole.length > 0) {
        counts.sent += whole.length;
        const result = await client.sendRecords(whole, signal === undefined ? {} : { signal });
        counts.acknowledged += result.created + result.updated + result.unchanged;
        counts.rejected += result.rejected;
      }
      for (const emission of emissions) if (emission.payload !== undefined) await sendBroken(emission);
    },
    settle: () => Promise.resolve(),
    counts: () => ({ ...counts }),
    close: () => Promise.resolve(),
  };
}

import { cloudEventTypes, type CloudEvent } from '@hutong/contract';
import type { Emission } from './emission.ts';

/** The CloudEvent that carries a record on MQTT. */
export const envelopeOf = ({ record, sendAt }: Emission): CloudEvent => ({
  specversion: '1.0',
  id: record.id,
  source: `urn:hutong:simulator:${record.provenance.system}`,
  type: cloudEventTypes.record,
  time: new Date(sendAt).toISOString(),
  subject: record.device,
  datacontenttype: 'application/json',
  simulated: true,
  data: record,
});

/** The bytes that go out for a batch of messages of one connection: broken ones travel alone. */
export function payloadsOf(emissions: readonly Emission[], maximum: number): { payload: Uint8Array; count: number }[] {
  const encoder = new TextEncoder();
  const whole = emissions.filter(({ payload }) => payload === undefined);
  const payloads: { payload: Uint8Array; count: number }[] = [];
  for (let start = 0; start < whole.length; start += maximum) {
    const batch = whole.slice(start, start + maximum).map(envelopeOf);
    payloads.push({ payload: encoder.encode(JSON.stringify(batch)), count: batch.length });
  }
  for (const { payload } of emissions) if (payload !== undefined) payloads.push({ payload, count: 1 });
  return payloads;
}

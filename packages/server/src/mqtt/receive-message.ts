import { channels, cloudEventTypes, topicOf } from '@hutong/contract';
import { cloudEventOf } from '../changes/cloud-event-of.ts';
import type { Platform } from '../create-platform.ts';
import { presentRejection } from '../ingest/present-rejection.ts';
import type { Sender } from '../ingest/submission.ts';
import type { StoredRejection } from '../store/rejection-store.ts';
import { readMessage } from './read-message.ts';

/** Publishes a text on a topic. */
export type Publish = (topic: string, payload: string) => void;

/** Takes in a message of the ingest channel; all of it is durable, stored or refused, when this resolves. */
export async function receiveMessage(
  platform: Platform,
  payload: Uint8Array,
  sender: Sender,
  publish: Publish,
): Promise<void> {
  if (platform.faults.has('mqtt-ack-lost')) return;
  const { records, issues } = readMessage(payload);
  const outcome = records.length === 0 ? undefined : await platform.ingest.ingest(records, sender);
  const refused = await platform.ingest.keepRejections(
    issues.map((issue) => ({ issues: [issue] })),
    sender,
  );
  publishRejections(platform, [...(outcome?.rejections ?? []), ...refused], sender, publish);
}

/** Tells a sender what was refused. */
export function publishRejections(
  { faults, clock }: Platform,
  rejections: readonly StoredRejection[],
  { system }: Sender,
  publish: Publish,
): void {
  if (system === undefined || faults.has('mqtt-rejections-silent')) return;
  for (const rejection of rejections) {
    const data = presentRejection(rejection);
    const event = cloudEventOf({
      id: `rejection-${data.id}`,
      type: cloudEventTypes.rejection,
      ...(data.recordId === undefined ? {} : { subject: data.recordId }),
      at: clock.now(),
      data,
    });
    publish(topicOf(channels.rejections, system), JSON.stringify(event));
  }
}

import type { MessageIssue } from '@hutong/adapter-kit';
import { contentOf, frameOffset, openPacket } from './frame.ts';
import type { Jt808Message } from './message.ts';
import type { Location } from './messages/location.ts';

/** Bytes of a packet in front of its body. */
const headerSize = ({ protocolVersion, part }: Jt808Message): number =>
  (protocolVersion === undefined ? 12 : 17) + (part === undefined ? 0 : 4);

const packetSize = (frame: Uint8Array): number => {
  const content = contentOf(frame);
  const { from, to } = openPacket(frame, content.from, content.to);
  return to - from;
};

const ofLocation = ({ brokenItem }: Location, field: string): MessageIssue[] =>
  brokenItem === undefined ? [] : [{ code: 'HT4001', field: `${field}.brokenItem`, reason: brokenItem.reason }];

/** Additional items and entries of a batch that are cut or too long; the positions around them hold. */
export function jt808Issues(message: Jt808Message, frame?: Uint8Array): readonly MessageIssue[] {
  const { body } = message;
  switch (body.name) {
    case 'location': {
      const [issue] = ofLocation(body, 'body');
      if (issue === undefined) return [];
      // What is broken runs to the end of the body, in front of the checksum.
      const length = (body.brokenItem?.raw.length ?? 0) / 2;
      return [frame === undefined ? issue : { ...issue, offset: frameOffset(frame, packetSize(frame) - 1 - length) }];
    }
    case 'locationAnswer':
    case 'vehicleControlAnswer':
      return ofLocation(body.location, 'body.location');
    case 'locationBatch': {
      const issues = body.locations.flatMap((location, index) => ofLocation(location, `body.locations.${index}`));
      for (const [place, { reason, offset }] of (body.broken ?? []).entries())
        issues.push({
          code: 'HT4001',
          field: `body.broken.${place}`,
          ...(frame === undefined ? {} : { offset: frameOffset(frame, headerSize(message) + offset) }),
          reason,
        });
      return issues;
    }
    default:
      return [];
  }
}

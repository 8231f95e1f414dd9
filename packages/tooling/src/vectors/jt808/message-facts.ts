import { loadOf, type Jt808Body, type Jt808Message } from '@hutong/adapters/jt808';
import { dataFacts } from './data-facts.ts';
import { byte, hexId, low, type Facts } from './facts.ts';
import { bodyBytes, headerFacts, packetOf } from './packet-facts.ts';

const brokenFacts = (body: Jt808Body): Facts => {
  const locations = body.name === 'location' ? [body] : body.name === 'locationBatch' ? body.locations : [];
  const broken = locations.find(({ brokenItem }) => brokenItem !== undefined)?.brokenItem;
  if (broken === undefined) return {};
  const { reason, id, declared, available } = broken;
  const detail =
    reason === 'overrun'
      ? `addition_overrun id ${byte(id)} len ${declared ?? 0} have ${available ?? 0}`
      : 'addition_truncated_header';
  return { error: `addition_${reason}`, itemId: hexId(id, 2), declared, available, detail };
};

/** A message with its frame. */
export const messageFacts = (message: Jt808Message, frame: Uint8Array): Facts => {
  const packet = packetOf(frame);
  const body = bodyBytes(message, packet);
  const load = message.body.name === 'location' ? { load: loadOf(message.body.status) } : {};
  return {
    ...headerFacts(message, body),
    checksum: low(packet.subarray(-1)),
    data: dataFacts(message.body, body),
    ...load,
    ...brokenFacts(message.body),
  };
};

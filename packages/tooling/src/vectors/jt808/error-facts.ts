import { safeDecode } from '@hutong/adapter-kit';
import { jt808, sealPacket, unescapePacket, type Jt808Message } from '@hutong/adapters/jt808';
import type { HutongError } from '@hutong/standard';
import type { OneOf } from '../subset-match.ts';
import { dataFacts } from './data-facts.ts';
import { byte, hexId, low, type Facts } from './facts.ts';
import { bodyBytes, headerFacts, packetOf } from './packet-facts.ts';

/** The names under which the vectors know an error. */
export const errorNames = (error: HutongError): readonly string[] => {
  const { reason } = error.facts;
  if (reason === 'unterminated') return ['frame_unterminated', 'unterminated'];
  if (reason === 'too-short') return ['header_too_short', 'too_short'];
  if (reason === 'length-mismatch') return ['body_length_mismatch'];
  if (reason === 'bad-escape') return ['bad_escape'];
  return error.code === 'HT4002'
    ? ['checksum_mismatch']
    : error.code === 'HT4001'
      ? ['body_truncated', 'truncated']
      : [error.code];
};

const detailOf = (error: HutongError): string => {
  const { declared, actual, expected, found, reason } = error.facts;
  if (reason === 'length-mismatch') return `body_length_mismatch hdr ${String(declared)} got ${String(actual)}`;
  if (error.code === 'HT4002') return `checksum_mismatch calc ${byte(expected)} got ${byte(found)}`;
  return errorNames(error).at(-1) ?? '';
};

/** What a refused frame still shows, and what tolerant options make of it. */
export const errorFacts = (error: HutongError, frame: Uint8Array): Facts => {
  const { declared, actual, expected, found } = error.facts;
  const outcome = safeDecode(jt808, frame, { versionBitWithOldHeader: true });
  const flat = (message: Jt808Message, bytes: Uint8Array): Facts => {
    const body = bodyBytes(message, bytes);
    const data = dataFacts(message.body, body);
    const items = Object.values((data['additional'] ?? {}) as Readonly<Record<string, OneOf>>);
    return {
      ...headerFacts(message, body),
      ...Object.assign({}, ...items.flatMap(({ values }) => values)),
      ...data,
      checksum: low(bytes.subarray(-1)),
    };
  };
  const unchecked = (): Facts => {
    if (error.code !== 'HT4002') return {};
    const packet = packetOf(frame);
    const again = sealPacket(packet.subarray(0, -1));
    const resealed = safeDecode(jt808, again);
    return {
      alsoUnknownMsgId: hexId((packet[0] ?? 0) * 256 + (packet[1] ?? 0), 4),
      ...(resealed.ok ? { skipCrc: flat(resealed.value, packet) } : {}),
    };
  };
  const bare = safeDecode(jt808, frame, { bareChecksum: true });
  const fallback = (): Facts => {
    if (!outcome.ok) return {};
    const message = outcome.value;
    const packet = packetOf(frame);
    const body = bodyBytes(message, packet);
    return {
      fallback: {
        layout: '2013 header although bit 14 is set',
        ...headerFacts(message, body),
        ...dataFacts(message.body, body),
      },
    };
  };
  return {
    detail: detailOf(error),
    ...(error.code === 'HT4002' ? { calc: byte(expected), got: byte(found) } : { declared, actual }),
    ...unchecked(),
    ...(bare.ok ? { tolerant: flat(bare.value, unescapePacket(frame, 1, frame.length - 1, true)) } : {}),
    ...fallback(),
  };
};

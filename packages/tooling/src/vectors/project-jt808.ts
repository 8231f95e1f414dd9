import { fromHex } from '@hutong/adapter-kit';
import type { Jt808Message, Jt808Options } from '@hutong/adapters/jt808';
import { bitFacts } from './jt808/bit-facts.ts';
import { bodyOnly } from './jt808/body-facts.ts';
import { errorFacts, errorNames } from './jt808/error-facts.ts';
import { messageFacts } from './jt808/message-facts.ts';
import { streamFacts } from './jt808/stream-facts.ts';
import type { Projection } from './projection.ts';
import { OneOf } from './subset-match.ts';

/** JT/T 808 messages in the words of the shared vectors. */
export const projectJt808: Projection<Jt808Message, Jt808Options> = {
  bytes: fromHex,
  facts: messageFacts,
  errorNames,
  errorFacts,
  plain(frame) {
    const text = frame.trim();
    if (/^[0-9a-f]{8}$/i.test(text) && !/^7e/i.test(text)) return bitFacts(text);
    if (!/7e$/i.test(text)) {
      const bodies = [bodyOnly(0x0200, text, false), bodyOnly(0x0102, text, true)];
      const known = bodies.find((body) => !(body['time'] instanceof OneOf) && body['time'] !== undefined) ?? bodies[1];
      return { bodyOnly: true, ...known, ...streamFacts(text) };
    }
    return streamFacts(text);
  },
  tolerant: { versionBitWithOldHeader: true, bareChecksum: true },
};

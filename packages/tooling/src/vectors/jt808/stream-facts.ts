import { fromHex, safeDecode } from '@hutong/adapter-kit';
import { jt808 } from '@hutong/adapters/jt808';
import { OneOf } from '../subset-match.ts';
import { dataFacts } from './data-facts.ts';
import { low, type Facts } from './facts.ts';
import { messageFacts } from './message-facts.ts';
import { bodyBytes, headerFacts, packetOf } from './packet-facts.ts';

/** What a stream of several frames holds: its frames, what is around them, and its split message put together. */
export const streamFacts = (text: string): Facts => {
  const framer = jt808.framer();
  const pushed = framer.push(fromHex(text));
  const pendingBytes = framer.buffered;
  const events = [...pushed, ...framer.end()];
  const session = jt808.session?.({ now: () => 0 });
  const sound = events.filter(({ type }) => type === 'frame');
  const delimited = events.filter(({ type, bytes }) => type !== 'discarded' && bytes.at(-1) === 0x7e);
  const garbage = (found: (typeof events)[number] | undefined): string | undefined =>
    found?.type === 'discarded' ? low(found.bytes) : undefined;
  const parts = sound.flatMap(({ bytes }) => {
    const outcome = safeDecode(jt808, bytes);
    return outcome.ok ? [{ message: outcome.value, bytes }] : [];
  });
  const whole = parts.flatMap(({ message }) => session?.receive(message).deliver ?? []).at(-1);
  const [first] = parts;
  const around = {
    stream: true,
    frames: new OneOf(
      sound.map(({ bytes }) => low(bytes)),
      ...(sound.length === 0 ? [delimited.map(({ bytes }) => low(bytes))] : []),
    ),
    pendingBytes,
    leadingGarbage: garbage(events[0]),
    trailingGarbage: garbage(events.at(-1)),
  };
  if (first?.message.part === undefined || whole === undefined || whole.part !== undefined) return around;
  const pieces = parts.map(({ message, bytes }) => messageFacts(message, bytes));
  const raw = Uint8Array.from(
    parts
      .toSorted((left, right) => (left.message.part?.index ?? 0) - (right.message.part?.index ?? 0))
      .flatMap(({ message, bytes }) => [...bodyBytes(message, packetOf(bytes))]),
  );
  return {
    ...around,
    ...headerFacts(whole, raw),
    total: first.message.part.total,
    subpackages: pieces,
    serials: pieces.map(({ serial }) => serial),
    indexes: pieces.map(({ index }) => index),
    bodyLens: pieces.map(({ bodyLen }) => bodyLen),
    reassembledLen: raw.length,
    badChecksumParts: [],
    data: dataFacts(whole.body, raw),
  };
};

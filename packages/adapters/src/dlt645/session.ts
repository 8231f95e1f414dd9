import type { Session, SessionStep } from '@hutong/adapter-kit';
import type { MeterAddress } from './address.ts';
import type { Dlt645Message } from './message.ts';
import type { ItemData, UnknownItemData } from './messages/data.ts';
import { joinItems } from './messages/item-data.ts';

/** Frames of one block that are held; with 200 bytes each they bound the memory of a meter. */
const maximumFrames = 64;
/** Blocks that may be open at once on one line. */
const maximumOpen = 32;

type Part = ItemData | UnknownItemData;

interface Open {
  readonly first: Dlt645Message;
  readonly parts: Part[];
  /** Number of the frame that was asked for last. */
  seq: number;
}

const partOf = ({ data }: Dlt645Message): Part | undefined =>
  data?.kind === 'item' || data?.kind === 'unknownItem' ? data : undefined;

/** All frames as the one reply that they are; `more` stays when the last of them is missing. */
const joined = (open: Open, complete: boolean): Dlt645Message => {
  const data = joinItems(open.first.edition, open.parts);
  return { ...open.first, more: !complete, ...(data === undefined ? {} : { data }) };
};

/**
 * The master's side of a line: a reply with more to come (B1) is asked for the rest (12 with number 1, 2, …) until the
 * last frame (92). A reply with another number than the one asked for is dropped.
 */
export function dlt645Session(): Session<Dlt645Message> {
  const open = new Map<MeterAddress, Open>();
  const nothing: SessionStep<Dlt645Message> = { replies: [], deliver: [] };

  const ask = ({ first, parts, seq }: Open): SessionStep<Dlt645Message> => {
    const { address, edition } = first;
    const di = parts[0]?.di ?? '';
    const data = { kind: 'request', di, ...(edition === '2007' ? { seq } : {}) } as const;
    return {
      replies: [{ address, edition, function: 'readFollow', fromMeter: false, refused: false, more: false, data }],
      deliver: [],
    };
  };

  const close = (address: MeterAddress, complete: boolean): Dlt645Message[] => {
    const found = open.get(address);
    open.delete(address);
    return found === undefined ? [] : [joined(found, complete)];
  };

  const begin = (message: Dlt645Message, part: Part): SessionStep<Dlt645Message> => {
    // The same meter begins anew: what it had begun before stays incomplete.
    const deliver = close(message.address, false);
    const [oldest] = open.keys();
    if (open.size >= maximumOpen && oldest !== undefined) deliver.push(...close(oldest, false));
    const started: Open = { first: message, parts: [part], seq: 1 };
    open.set(message.address, started);
    return { ...ask(started), deliver };
  };

  const follow = (message: Dlt645Message, part: Part, found: Open): SessionStep<Dlt645Message> => {
    const expected = found.first.edition === '2007' ? found.seq : undefined;
    if (part.seq !== expected || part.di !== found.parts[0]?.di) return nothing;
    found.parts.push(part);
    if (!message.more || found.parts.length >= maximumFrames || found.seq >= 255)
      return { replies: [], deliver: close(message.address, !message.more) };
    found.seq++;
    return ask(found);
  };

  return {
    receive(message) {
      if (!message.fromMeter) return { replies: [], deliver: [message] };
      const part = partOf(message);
      const found = open.get(message.address);
      if (part !== undefined && message.function === 'readFollow')
        return found === undefined ? { replies: [], deliver: [message] } : follow(message, part, found);
      if (part !== undefined && message.more) return begin(message, part);
      return { replies: [], deliver: [...(message.refused ? close(message.address, false) : []), message] };
    },
    end: () => ({ replies: [], deliver: [...open.keys()].flatMap((address) => close(address, false)) }),
  };
}

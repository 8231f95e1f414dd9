import { readFile } from 'node:fs/promises';
import { readCassette, type Adapter, type RecordedFrame } from '@hutong/adapter-kit';
import { loadAdapter as loadOwnAdapter } from '@hutong/adapters';
import { HutongError, systemClock, type Clock } from '@hutong/standard';
import { endpointOf, type GatewayAddresses } from './gateway-addresses.ts';
import { openTcpDevice, type TcpDevice } from './transports/tcp-device.ts';

export interface ReplayOptions {
  /** Where a gateway listens for each protocol of the recording. */
  readonly gateway: GatewayAddresses;
  /** Protocol of frames that name none. */
  readonly adapter?: string;
  /** How adapters are found; those that come with HuTong when absent. */
  readonly loadAdapter?: (name: string) => Promise<Adapter>;
  /** 1 plays in the time of the recording, 60 sixty times as fast; as fast as it is answered when absent. */
  readonly rate?: number;
  /** Milliseconds to wait for what the recording says was sent to a device. */
  readonly answerWithin?: number;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

/** What was played of a recording. */
export interface ReplaySummary {
  readonly connections: number;
  /** Frames of devices that were sent. */
  readonly frames: number;
  /** Frames that the gateway should have sent, and those that it did send. */
  readonly expected: number;
  readonly answered: number;
  /** Places where the recording left something out. */
  readonly omitted: number;
  readonly byAdapter: Readonly<Record<string, number>>;
}

interface Conversation {
  readonly adapter: string;
  readonly frames: RecordedFrame[];
}

const conversationsOf = (frames: readonly RecordedFrame[], adapter: string | undefined): Conversation[] => {
  const found = new Map<string, Conversation>();
  for (const frame of frames) {
    const protocol = frame.adapter ?? adapter;
    if (protocol === undefined)
      throw new HutongError('HT8002', {
        pointer: `/${frame.id}/adapter`,
        message: { zh: '录制未写明协议', en: 'The recording does not name its protocol' },
      });
    const key = `${protocol} ${frame.connection ?? ''}`;
    const conversation = found.get(key) ?? { adapter: protocol, frames: [] };
    conversation.frames.push(frame);
    found.set(key, conversation);
  }
  return [...found.values()];
};

/** Waits for what was sent to the device, until the gateway has once said nothing where the recording has something. */
async function playRecorded(
  device: TcpDevice,
  frames: readonly RecordedFrame[],
  turn: (frame: RecordedFrame) => Promise<void>,
) {
  let expected = 0;
  let answered = 0;
  for (const frame of frames) {
    await turn(frame);
    if (frame.down !== true) await device.write(frame.bytes);
    else {
      expected += 1;
      if (answered === expected - 1) answered = Math.min(expected, await device.heard(expected));
    }
  }
  return { expected, answered };
}

/** A recording of devices alone: the protocol says what has to be answered. */
async function playByProtocol(
  device: TcpDevice,
  frames: readonly RecordedFrame[],
  turn: (frame: RecordedFrame) => Promise<void>,
) {
  let expected = 0;
  let answered = 0;
  for (const frame of frames) {
    await turn(frame);
    const exchange = await device.send([frame.bytes]);
    expected += exchange.expected;
    answered += Math.min(exchange.expected, exchange.answers.length);
  }
  return { expected, answered };
}

/**
 * Plays the devices of a recording against a gateway, each conversation on a connection of its own.
 * Throws HT3001 and HT8002 for the file, HT5015 when a gateway was not named or is not there.
 */
export async function replayCassette(file: string, options: ReplayOptions): Promise<ReplaySummary> {
  const { gateway, loadAdapter = loadOwnAdapter, rate, answerWithin, clock = systemClock, signal } = options;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  const { frames, omitted } = readCassette(text, file);
  const conversations = conversationsOf(frames, options.adapter);
  // A missing address is said before anything is sent.
  for (const { adapter } of conversations) endpointOf(gateway, adapter);
  const recordedFrom = Math.min(...frames.flatMap(({ at }) => at ?? []));
  const startedAt = clock.now();
  const turn = async ({ at }: RecordedFrame): Promise<void> => {
    signal?.throwIfAborted();
    if (rate === undefined || at === undefined) return;
    const due = startedAt + (at - recordedFrom) / rate;
    if (due > clock.now()) await new Promise<void>((resolve) => void clock.at(due, resolve));
  };
  const byAdapter: Record<string, number> = {};
  const play = async ({ adapter: id, frames: own }: Conversation): Promise<{ expected: number; answered: number }> => {
    const adapter = await loadAdapter(id);
    const device = await openTcpDevice({
      adapter,
      ...endpointOf(gateway, id),
      clock,
      ...(answerWithin === undefined ? {} : { answerWithin }),
    });
    try {
      byAdapter[id] = (byAdapter[id] ?? 0) + own.filter(({ down }) => down !== true).length;
      return await (own.some(({ down }) => down === true) ? playRecorded : playByProtocol)(device, own, turn);
    } finally {
      await device.close();
    }
  };
  const results = await Promise.all(conversations.map(play));
  return {
    connections: conversations.length,
    frames: frames.filter(({ down }) => down !== true).length,
    expected: results.reduce((sum, { expected }) => sum + expected, 0),
    answered: results.reduce((sum, { answered }) => sum + answered, 0),
    omitted,
    byAdapter,
  };
}

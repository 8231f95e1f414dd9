import { fileRecord, safeDecode, type Adapter, type MappingContext, type SessionStep } from '@hutong/adapter-kit';
import { HutongError, type Clock, type HutongRecord } from '@hutong/standard';
import type { Capture } from '../capture/capture.ts';
import type { FileStore } from '../files/file-store.ts';
import { createLine } from '../line/line.ts';
import type { LineGroup } from '../line/line-group.ts';
import type { HeldParts } from './held-parts.ts';
import type { SeenDevice } from '../observe/device-activity.ts';
import type { Observer } from '../observe/observer.ts';

export interface LinkOptions {
  readonly adapter: Adapter;
  /** Options of the adapter's codec and session. */
  readonly options: object;
  readonly clock: Clock;
  readonly observer: Observer;
  readonly mapping: Omit<MappingContext, 'receivedAt' | 'deviceOf' | 'line'>;
  /** Name of the line, when addresses repeat between lines. */
  readonly line?: string;
  /** URN of the registered device at an address. */
  readonly deviceOf: (address: string, line?: string) => string | undefined;
  /** Whether data of devices that are not registered are turned away. */
  readonly refusesStrangers: () => boolean;
  /** Resolves once the records are durable. */
  readonly store: (records: readonly HutongRecord[]) => Promise<void>;
  /** The lines of the listener; absent when nothing can be sent down unasked. */
  readonly lines?: LineGroup;
  /** Bytes in front of every request that is sent down. */
  readonly preamble?: Uint8Array | undefined;
  /** Where parts of split messages are kept until the message is whole. */
  readonly parts: HeldParts;
  /** Where files of devices are kept. */
  readonly files: Pick<FileStore, 'received' | 'take'>;
  /** Where the traffic is recorded, if it is. */
  readonly capture?: Capture | undefined;
  /** Sends bytes back to the device. */
  readonly write: (bytes: Uint8Array) => void;
  /** Called when a frame has been dealt with, in order. */
  readonly onSettled?: () => void;
}

/** What became of the frames of a link. */
export interface LinkTally {
  decoded: number;
  malformed: number;
  /** Frames of devices that are not let in. */
  refused: number;
  /** Frames whose records could not be stored. */
  failed: number;
}

/** What a chunk held. */
export interface Received {
  /** Whole frames. */
  readonly frames: number;
  /** Frames that were recognised and are broken. */
  readonly broken: number;
  /** Bytes that belong to no frame. */
  readonly discarded: number;
}

/** One conversation with a device, whatever carries its bytes. */
export interface Link {
  /** Takes bytes, received now unless said otherwise; answers go out later, each once the records of its frame are durable. */
  receive(chunk: Uint8Array, receivedAt?: number): Received;
  /** What is unfinished is reported, and the next bytes begin a frame: the end of a datagram, or of patience. */
  cut(): void;
  /** A frame that somebody else has sent to the device, as a recording tells: its answer may not say what it answers. */
  overheard(frame: Uint8Array): void;
  /** The stream has ended: what is left is reported. */
  end(): void;
  /** Nothing can be sent any more. */
  close(): void;
  /** Frames whose records are not durable yet. */
  readonly inHand: number;
  /** What became of the frames so far. */
  readonly tally: Readonly<LinkTally>;
  /** Bytes of an unfinished frame. */
  readonly buffered: number;
  /** Resolves when nothing is in hand. */
  settle(): Promise<void>;
}

/** Connects the parts of an adapter: framer → decode → session → map → durable → answer. */
export function createLink(link: LinkOptions): Link {
  const { adapter, options, clock, observer, mapping } = link;
  let framer = adapter.framer(options);
  let now = clock.now();
  const session = adapter.session?.(
    { now: () => clock.now(), received: (file, size) => link.files.received(adapter.id, file, size) },
    options,
  );
  const tally: LinkTally = { decoded: 0, malformed: 0, refused: 0, failed: 0 };
  let inHand = 0;
  let several = false;
  let tail: Promise<void> = Promise.resolve();
  const recording = link.capture?.open(adapter, options, link.line);
  const named = link.line === undefined ? {} : { line: link.line };
  const cut = (): void => {
    process(framer.end());
    framer = adapter.framer(options);
  };
  const send = (message: unknown): void => {
    const frame = adapter.encode(message, options);
    link.write(frame);
    recording?.down(frame, message);
  };
  const line = createLine({
    adapter,
    options,
    clock,
    name: link.line,
    send(message) {
      if (link.preamble !== undefined) link.write(link.preamble);
      send(message);
      session?.sent?.(message);
    },
    cut,
  });

  /** The device of this conversation, as long as only one was heard: what is malformed here is its fault. */
  let alone: SeenDevice | undefined;
  const met = (device: SeenDevice): void => {
    if (alone !== undefined && alone.address !== device.address) several = true;
    alone = device;
    observer.seen(device, now);
  };

  const idOf = (address: string, plain?: string): string | undefined =>
    link.deviceOf(address, link.line) ?? (plain === undefined ? undefined : link.deviceOf(plain, link.line));

  /** The records of a step, or undefined when they come from a device that is not let in. */
  const recordsOf = (step: SessionStep<unknown>): HutongRecord[] | undefined => {
    let strangers = 0;
    const heard = new Set<string>();
    const deviceOf = (address: string, plain?: string): string | undefined => {
      const id = idOf(address, plain);
      if (!heard.has(address)) {
        for (const form of plain === undefined ? [address] : [address, plain]) {
          heard.add(form);
          link.lines?.heard(form, line);
        }
        met({ adapter: adapter.id, address, plain, line: link.line, id });
      }
      if (id === undefined) {
        strangers += 1;
        observer.unknownDevice(adapter.id, address);
      }
      return id;
    };
    const context: MappingContext = { ...mapping, ...named, receivedAt: now, deviceOf };
    const records = step.deliver.flatMap((message) => {
      heard.clear();
      const mapped = adapter.map(message, context, options).records;
      for (const address of heard) line.heard(address, message);
      return mapped;
    });
    return strangers > 0 && link.refusesStrangers() ? undefined : records;
  };

  const answer = (step: SessionStep<unknown>): void => {
    for (const message of step.replies) {
      send(message);
      observer.replied(adapter.id);
    }
  };

  /** Resolves once all that a step brought is on disk. */
  const keep = async (
    records: readonly HutongRecord[],
    { held = [], released = [], files = [] }: SessionStep<unknown>,
    message: unknown,
    frame: Uint8Array | undefined,
  ): Promise<number> => {
    const receivedAt = now;
    const stored = files.length === 0 ? [] : await link.files.take(adapter.id, files, receivedAt);
    const context: MappingContext = { ...mapping, ...named, receivedAt, deviceOf: idOf };
    const all =
      stored.length === 0 ? records : [...records, ...stored.map((file) => fileRecord(context, adapter.id, file))];
    const frameOf = (part: unknown): Uint8Array =>
      part === message && frame !== undefined ? frame : adapter.encode(part, options);
    await Promise.all([
      all.length === 0 ? undefined : link.store(all),
      held.length === 0 ? undefined : parts.hold(held.map(({ key, message: part }) => ({ key, frame: frameOf(part) }))),
    ]);
    if (released.length > 0) await parts.release(released);
    return all.length;
  };

  /** Parts that cannot be read are told of, though the rest of their message is good. */
  const reportIssues = (deliver: readonly unknown[], message: unknown, frame: Uint8Array | undefined): void => {
    if (adapter.issues === undefined) return;
    for (const whole of deliver)
      for (const { code, ...place } of adapter.issues(whole, whole === message ? frame : undefined, options))
        observer.unreadable(adapter.id, code, place);
  };

  const take = (step: SessionStep<unknown>, message?: unknown, frame?: Uint8Array): void => {
    reportIssues(step.deliver, message, frame);
    const records = recordsOf(step);
    if (records === undefined) {
      tally.refused += 1;
      return;
    }
    line.notice(step.deliver, step.replies.length > 0);
    inHand += 1;
    const durable = keep(records, step, message, frame);
    // A failure is met in the chain below; until its turn comes nobody else looks at it.
    durable.catch(() => {});
    const before = tail;
    tail = (async () => {
      await before;
      try {
        observer.stored(await durable);
        answer(step);
      } catch (error) {
        tally.failed += 1;
        observer.failed(adapter.id, error);
      }
      inHand -= 1;
      link.onSettled?.();
    })();
  };

  const refuse = (error: HutongError, offset: number, frame: Uint8Array): void => {
    tally.malformed += 1;
    if (alone !== undefined && !several) observer.faulted(alone);
    recording?.omit('malformed', frame.length, now);
    observer.malformed(adapter.id, error.code, { ...error.location, offset, length: frame.length });
    const step = session?.reject?.(error, frame);
    if (step !== undefined) take(step);
  };

  const takeFrame = (offset: number, frame: Uint8Array): void => {
    let message: unknown;
    try {
      message = adapter.decode(frame, options);
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      refuse(error, offset, frame);
      return;
    }
    tally.decoded += 1;
    recording?.up(frame, message, now);
    observer.frame(adapter.id);
    take(session?.receive(message) ?? { replies: [], deliver: [message] }, message, frame);
  };

  const process = (events: ReturnType<typeof framer.push>): Received => {
    let frames = 0;
    let broken = 0;
    let discarded = 0;
    for (const event of events) {
      if (event.type === 'discarded') {
        discarded += event.bytes.length;
        recording?.omit('discarded', event.bytes.length, now);
        observer.discarded(adapter.id, event.bytes.length);
      } else if (event.type === 'error') {
        broken += 1;
        refuse(event.error, event.offset, event.bytes);
      } else {
        frames += 1;
        takeFrame(event.offset, event.bytes);
      }
    }
    return { frames, broken, discarded };
  };

  const parts = link.parts.open(adapter.id, link.line, clock);
  link.lines?.open(line);

  return {
    receive(chunk, receivedAt = clock.now()) {
      now = receivedAt;
      return process(framer.push(chunk));
    },
    cut,
    overheard(frame) {
      const outcome = safeDecode(adapter, frame, options);
      if (outcome.ok) session?.sent?.(outcome.value);
    },
    end() {
      process(framer.end());
      const step = session?.end?.();
      if (step !== undefined) take(step);
    },
    tally,
    close() {
      link.lines?.close(line);
      line.close();
      recording?.close();
    },
    get inHand() {
      return inHand;
    },
    get buffered() {
      return framer.buffered;
    },
    settle: () => tail,
  };
}

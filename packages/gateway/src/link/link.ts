import type { Adapter, MappingContext, SessionStep } from '@hutong/adapter-kit';
import { HutongError, type Clock, type HutongRecord } from '@hutong/standard';
import type { Observer } from '../observe/observer.ts';

export interface LinkOptions {
  readonly adapter: Adapter;
  /** Options of the adapter's codec and session. */
  readonly options: object;
  readonly clock: Clock;
  readonly observer: Observer;
  readonly mapping: Omit<MappingContext, 'receivedAt' | 'deviceOf'>;
  /** URN of the registered device at an address. */
  readonly deviceOf: (address: string) => string | undefined;
  readonly unknownDevices: 'derive' | 'refuse';
  /** Resolves once the records are durable. */
  readonly store: (records: readonly HutongRecord[]) => Promise<void>;
  /** Sends bytes back to the device. */
  readonly write: (bytes: Uint8Array) => void;
  /** Called when a frame has been dealt with, in order. */
  readonly onSettled?: () => void;
}

/** One conversation with a device, whatever carries its bytes. */
export interface Link {
  /** Takes bytes; answers go out later, each once the records of its frame are durable. */
  receive(chunk: Uint8Array): { readonly frames: number };
  /** The stream has ended: what is left is reported. */
  end(): void;
  /** Frames whose records are not durable yet. */
  readonly inHand: number;
  /** Bytes of an unfinished frame. */
  readonly buffered: number;
  /** Resolves when nothing is in hand. */
  settle(): Promise<void>;
}

/** Connects the parts of an adapter: framer → decode → session → map → durable → answer. */
export function createLink(link: LinkOptions): Link {
  const { adapter, options, clock, observer, mapping, unknownDevices } = link;
  const framer = adapter.framer(options);
  const session = adapter.session?.({ now: () => clock.now() }, options);
  let inHand = 0;
  let tail: Promise<void> = Promise.resolve();

  /** The records of a step, or undefined when they come from a device that is not let in. */
  const recordsOf = (step: SessionStep<unknown>): HutongRecord[] | undefined => {
    let strangers = 0;
    const deviceOf = (address: string): string | undefined => {
      const id = link.deviceOf(address);
      if (id === undefined) {
        strangers += 1;
        observer.unknownDevice(adapter.id, address);
      }
      return id;
    };
    const context: MappingContext = { ...mapping, receivedAt: clock.now(), deviceOf };
    const records = step.deliver.flatMap((message) => adapter.map(message, context, options).records);
    return strangers > 0 && unknownDevices === 'refuse' ? undefined : records;
  };

  const answer = (step: SessionStep<unknown>): void => {
    for (const message of step.replies) {
      link.write(adapter.encode(message, options));
      observer.replied(adapter.id);
    }
  };

  const take = (step: SessionStep<unknown>): void => {
    const records = recordsOf(step);
    if (records === undefined) return;
    inHand += 1;
    const durable = records.length === 0 ? Promise.resolve() : link.store(records);
    // A failure is met in the chain below; until its turn comes nobody else looks at it.
    durable.catch(() => {});
    const before = tail;
    tail = (async () => {
      await before;
      try {
        await durable;
        observer.stored(records.length);
        answer(step);
      } catch (error) {
        observer.failed(adapter.id, error);
      }
      inHand -= 1;
      link.onSettled?.();
    })();
  };

  const refuse = (error: HutongError, offset: number, frame: Uint8Array): void => {
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
    observer.frame(adapter.id);
    take(session?.receive(message) ?? { replies: [], deliver: [message] });
  };

  const process = (events: ReturnType<typeof framer.push>): number => {
    let frames = 0;
    for (const event of events) {
      if (event.type === 'discarded') observer.discarded(adapter.id, event.bytes.length);
      else if (event.type === 'error') refuse(event.error, event.offset, event.bytes);
      else {
        frames += 1;
        takeFrame(event.offset, event.bytes);
      }
    }
    return frames;
  };

  return {
    receive: (chunk) => ({ frames: process(framer.push(chunk)) }),
    end() {
      process(framer.end());
      const step = session?.end?.();
      if (step !== undefined) take(step);
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

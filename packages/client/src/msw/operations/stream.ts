import { mediaTypes, type CloudEvent } from '@hutong/contract';
import type { MockHandlers } from '../mock-handler.ts';
import type { Caller, StoredRecord } from '../mock-state.ts';
import { isVisible, showTo } from '../show-to.ts';

const encoder = new TextEncoder();

/** A change as a caller may see it. */
const frameFor =
  (caller: Caller) =>
  (change: CloudEvent): Uint8Array => {
    const shown = { ...change, data: showTo(caller, change.data as StoredRecord) };
    return encoder.encode(`id: ${change.id}\ndata: ${JSON.stringify(shown)}\n\n`);
  };

/** The stream of changes; with `Last-Event-ID` it first gives what came after. */
export const streamHandlers: Pick<MockHandlers, 'streamChanges'> = {
  streamChanges({ state, query, lastEventId, caller }) {
    const frame = frameFor(caller);
    const wanted = query.types?.split(',');
    const isWanted = ({ type, data }: CloudEvent): boolean =>
      (wanted === undefined || wanted.includes(type)) && isVisible(caller, data as StoredRecord);
    const missed = lastEventId === undefined ? [] : state.changes.filter(({ id }) => Number(id) > Number(lastEventId));
    let stop: (() => void) | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        // Says where the stream stands, so that a reader that is cut off before the first change misses none.
        controller.enqueue(encoder.encode(`id: ${lastEventId ?? state.changes.length}\n\n`));
        for (const change of missed.filter(isWanted)) controller.enqueue(frame(change));
        stop = state.listen((change) => {
          if (isWanted(change)) controller.enqueue(frame(change));
        });
      },
      cancel: () => stop?.(),
    });
    return new Response(body, { headers: { 'content-type': mediaTypes.eventStream } });
  },
};

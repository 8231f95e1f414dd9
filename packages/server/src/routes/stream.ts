import { HutongError } from '@hutong/standard';
import { eventStream } from '../changes/event-stream.ts';
import type { Platform } from '../create-platform.ts';
import { showTo } from '../http/answer-mask.ts';
import { isVisible } from '../http/territory.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { lastSequence } from '../store/change-log.ts';

/** The stream of warnings and event changes. */
export function streamHandlers(platform: Platform): Pick<OperationHandlers, 'streamChanges'> {
  const { store, feed, faults, metrics, closing } = platform;
  return {
    async streamChanges({ query, caller, raw }) {
      const after = startOf(raw.headers.get('last-event-id')) ?? (await lastSequence(store.database));
      const ended = new AbortController();
      const signal = AbortSignal.any([closing, ended.signal, raw.signal]);
      const types = query.types?.split(',').map((type) => type.trim());
      const frames = eventStream({
        store,
        feed,
        faults,
        after,
        types,
        signal,
        show: showTo(caller, faults),
        isVisible: (record) => isVisible(caller, record),
      });
      metrics.streams.inc();
      const finish = (): void => {
        if (ended.signal.aborted) return;
        ended.abort();
        metrics.streams.dec();
      };
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            const { done, value } = await frames.next();
            if (!done) return controller.enqueue(encoder.encode(value));
            finish();
            controller.close();
          },
          cancel: finish,
        },
        { highWaterMark: 1 },
      );
      return new Response(body, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      });
    },
  };
}

function startOf(lastEventId: string | null): number | undefined {
  if (lastEventId === null || lastEventId === '') return undefined;
  if (!/^\d{1,15}$/.test(lastEventId)) throw new HutongError('HT5014');
  return Number(lastEventId);
}

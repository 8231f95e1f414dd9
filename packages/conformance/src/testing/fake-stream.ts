import { mediaTypes, type CloudEvent } from '@hutong/contract';
import type { FakeState } from './fake-state.ts';

/** The change stream of the in-memory platform: what was missed first, then what happens. */
export function openFakeStream(
  state: FakeState,
  url: URL,
  headers: Headers,
  signal: AbortSignal | undefined,
): Response {
  const types = url.searchParams.get('types')?.split(',');
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (id: string, event: CloudEvent): void => {
        if (types !== undefined && !types.includes(event.type)) return;
        controller.enqueue(encoder.encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`));
      };
      const last = headers.get('last-event-id');
      if (last !== null && !state.lies.has('stream-forgets'))
        for (const { id, event } of state.changes) if (Number(id) > Number(last)) send(id, event);
      state.listeners.add(send);
      signal?.addEventListener('abort', () => {
        state.listeners.delete(send);
        controller.error(signal.reason);
      });
    },
  });
  return new Response(body, { status: 200, headers: { 'content-type': mediaTypes.eventStream } });
}

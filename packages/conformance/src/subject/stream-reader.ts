import { cloudEventSchema, formatQuery, mediaTypeOf, mediaTypes, operations, type CloudEvent } from '@hutong/contract';
import { createParser } from 'eventsource-parser';
import { pollUntil } from '../engine/time.ts';
import type { EvidenceRecorder, WireViolation } from '../evidence/evidence-recorder.ts';
import { evidenceBody, evidenceHeaders } from '../evidence/mask-evidence.ts';
import { joinUrl, unreachable, type HttpAccessOptions } from './http-access.ts';

export interface StreamMessage {
  /** Event id of the stream, to resume from. */
  readonly id: string | undefined;
  readonly event: CloudEvent;
}

/** An open change stream, or what the platform answered instead. */
export interface StreamReader {
  readonly status: number;
  readonly mediaType: string;
  /** The first message received so far or soon that matches, or undefined when patience ends. */
  next(matches: (message: StreamMessage) => boolean): Promise<StreamMessage | undefined>;
  close(): Promise<void>;
}

export interface StreamOptions {
  readonly access: HttpAccessOptions;
  readonly recorder: EvidenceRecorder;
  readonly checkId: string;
  readonly token: string | undefined;
  readonly types?: readonly string[];
  readonly lastEventId?: string;
  readonly patience: number;
  readonly onAnswer: (violation: WireViolation | undefined) => void;
}

/** Opens the platform's Server-Sent Events; messages that are no CloudEvent count against the contract. */
export async function openStream(options: StreamOptions): Promise<StreamReader> {
  const { access, recorder, checkId, token, types, lastEventId } = options;
  const { path } = operations.streamChanges;
  const target = path + formatQuery(types === undefined ? {} : { types: types.join(',') });
  const headers = new Headers({ accept: mediaTypes.eventStream });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (lastEventId !== undefined) headers.set('last-event-id', lastEventId);
  const abort = new AbortController();
  const started = access.time.now();
  let response: Response;
  // Only the answer's head has a time limit: the body stays open as long as the check listens.
  const timer = setTimeout(() => abort.abort(), access.timeout);
  try {
    const signal = AbortSignal.any([access.signal, abort.signal]);
    response = await access.fetch(joinUrl(access.baseUrl, target), { headers, signal });
  } catch (error) {
    throw unreachable(`GET ${target}`, error);
  } finally {
    clearTimeout(timer);
  }
  recorder.recordExchange({
    kind: 'http',
    at: new Date(started).toISOString(),
    milliseconds: Math.max(0, Math.round(access.time.now() - started)),
    method: 'GET',
    path: target,
    requestHeaders: evidenceHeaders(headers),
    status: response.status,
    responseHeaders: evidenceHeaders(response.headers),
  });
  const received: StreamMessage[] = [];
  const parser = createParser({
    onEvent({ id, data }) {
      let event: unknown;
      try {
        event = JSON.parse(data);
      } catch {
        event = undefined;
      }
      recorder.recordExchange({
        kind: 'stream',
        at: new Date(access.time.now()).toISOString(),
        direction: 'received',
        channel: id ?? '',
        body: evidenceBody(data),
      });
      const parsed = cloudEventSchema.safeParse(event);
      options.onAnswer(parsed.success ? undefined : { checkId, operation: 'streamChanges', pointers: ['data'] });
      if (parsed.success) received.push({ id, event: parsed.data });
    },
  });
  const reading = (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
    } catch {
      // The check closed the stream, or the platform did: what has been received stands either way.
    }
  })();
  return {
    status: response.status,
    mediaType: mediaTypeOf(response.headers.get('content-type')),
    next: (matches) =>
      pollUntil(access.time, options.patience, access.signal, () => received.find((message) => matches(message))),
    async close() {
      abort.abort();
      await reading;
    },
  };
}

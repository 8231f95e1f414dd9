import { bilingual, HutongError } from '@hutong/standard';
import type { EngineTime } from '../engine/time.ts';
import type { EvidenceRecorder } from '../evidence/evidence-recorder.ts';
import { evidenceBody, evidenceHeaders } from '../evidence/mask-evidence.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path with query, from the root of the platform. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpAccessOptions {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly time: EngineTime;
  /** Milliseconds until an unanswered request counts as unreachable. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Address of a path below the base address. */
export const joinUrl = (baseUrl: string, path: string): string => `${baseUrl.replace(/\/+$/, '')}${path}`;

/** The error of a subject that gave no answer: never the vendor's failure, as the network may be at fault. */
export const unreachable = (request: string, cause: unknown): HutongError =>
  new HutongError('HT5015', {
    message: bilingual(`平台没有应答：${request}`, `The platform did not answer: ${request}`),
    facts: { request },
    cause,
  });

/** Sends one request and records the exchange. Throws HT5015 when no answer comes. */
export async function sendRequest(
  options: HttpAccessOptions,
  recorder: EvidenceRecorder,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const { method, path, headers, body } = request;
  const started = options.time.now();
  let response: Response;
  let text: string;
  try {
    response = await options.fetch(joinUrl(options.baseUrl, path), {
      method: method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]),
    });
    text = await response.text();
  } catch (error) {
    throw unreachable(`${method.toUpperCase()} ${path}`, error);
  }
  recorder.recordExchange({
    kind: 'http',
    at: new Date(started).toISOString(),
    milliseconds: Math.max(0, Math.round(options.time.now() - started)),
    method: method.toUpperCase(),
    path,
    requestHeaders: evidenceHeaders(new Headers(headers)),
    ...(body === undefined ? {} : { requestBody: evidenceBody(body) }),
    status: response.status,
    responseHeaders: evidenceHeaders(response.headers),
    ...(text === '' ? {} : { responseBody: evidenceBody(text) }),
  });
  return { status: response.status, headers: response.headers, text };
}

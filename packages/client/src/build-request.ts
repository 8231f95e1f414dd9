import { buildPath, formatQuery, mediaTypes, type Operation } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Connection } from './client-options.ts';
import { toJson } from './to-json.ts';

/** What a call carries, before it is typed by its operation. */
export interface CallInput {
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly body?: unknown;
  /** A body that is already text, in place of `body`. */
  readonly payload?: { readonly text: string; readonly mediaType: string } | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly lastEventId?: string | undefined;
}

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new HutongError('HT5004', {
    message: {
      zh: '幂等键须为 1 至 255 个可见 ASCII 字符',
      en: 'The idempotency key must have 1 to 255 visible ASCII characters',
    },
  });
}

/** The address and the fetch options of a call. */
export function buildRequest(
  connection: Connection,
  operation: Operation,
  input: CallInput,
): { url: string; init: RequestInit } {
  const accept = [operation.responseMediaType ?? mediaTypes.json, mediaTypes.problem].join(', ');
  const headers: Record<string, string> = { Accept: accept };
  if (connection.token !== undefined) headers['Authorization'] = `Bearer ${connection.token}`;
  if (input.idempotencyKey !== undefined) headers['Idempotency-Key'] = checkKey(input.idempotencyKey);
  if (input.lastEventId !== undefined) headers['Last-Event-ID'] = input.lastEventId;
  const payload =
    input.payload ?? (input.body === undefined ? undefined : { text: toJson(input.body), mediaType: mediaTypes.json });
  if (payload !== undefined) headers['Content-Type'] = payload.mediaType;
  const path = buildPath(operation.path, input.parameters) + formatQuery(input.query);
  return {
    url: connection.baseUrl + path,
    init: {
      method: operation.method.toUpperCase(),
      headers,
      ...(payload === undefined ? {} : { body: payload.text }),
    },
  };
}

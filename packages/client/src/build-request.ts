import { buildPath, formatQuery, mediaTypes, type Operation } from '@hutong/contract';
import type { Connection } from './client-options.ts';

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

/** The address and the fetch options of a call. */
export function buildRequest(
  connection: Connection,
  operation: Operation,
  input: CallInput,
): { url: string; init: RequestInit } {
  const accept = [operation.responseMediaType ?? mediaTypes.json, mediaTypes.problem].join(', ');
  const headers: Record<string, string> = { Accept: accept };
  if (connection.token !== undefined) headers['Authorization'] = `Bearer ${connection.token}`;
  if (input.idempotencyKey !== undefined) headers['Idempotency-Key'] = input.idempotencyKey;
  if (input.lastEventId !== undefined) headers['Last-Event-ID'] = input.lastEventId;
  const payload =
    input.payload ??
    (input.body === undefined ? undefined : { text: JSON.stringify(input.body), mediaType: mediaTypes.json });
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

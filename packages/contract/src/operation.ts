import type { BilingualText, ErrorCode } from '@hutong/standard';
import type * as z from 'zod';
import type { Scope } from './scopes.ts';

/** HTTP methods of the API. */
export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** One operation of the platform, as data: the server's route, the client's method, the mock handler and the API document all come from it. */
export interface Operation {
  /** Name of the client's method and OpenAPI operation id. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path with `{name}` placeholders. */
  readonly path: string;
  readonly tag: string;
  readonly title: BilingualText;
  readonly description?: BilingualText;
  /** Scopes the token must hold, all of them; empty for open operations. */
  readonly scopes: readonly Scope[];
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media types of the body; `application/json` when absent. NDJSON carries one element of `body.records` a line. */
  readonly bodyMediaTypes?: readonly string[];
  readonly response: z.ZodType;
  readonly status: number;
  /** `application/json` when absent; `text/event-stream` for streams. */
  readonly responseMediaType?: string;
  /**
   * Whether the answer shows stored records: each of them then goes through the policy of its reader, on every exit.
   * Stated by every operation, so that no exit is forgotten.
   */
  readonly showsRecords: boolean;
  /** Problem codes that this operation can answer beyond the common ones (HT5001, HT5002, HT5004, HT5010, HT5011). */
  readonly problems: readonly ErrorCode[];
  /** Whether the call may be repeated without further effect; `key`: only with the same `Idempotency-Key` header. */
  readonly idempotency: 'safe' | 'natural' | 'key';
}

/** Defines an operation, keeping the exact schema types; a part that is left out is absent from the type too. */
export const defineOperation = <const Definition extends Operation>(operation: Definition): Definition => operation;

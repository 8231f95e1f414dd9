import type { OperationId, Operations, RequestOf } from '@hutong/contract';
import type * as z from 'zod';
import type { Caller } from './caller.ts';

/** A request whose parts have passed the schemas of its operation. */
export type OperationRequest<Id extends OperationId> = RequestOf<Operations[Id]> & {
  readonly caller: Caller;
  readonly raw: Request;
  readonly idempotencyKey: string | undefined;
};

/** What an operation does; it answers a body that follows the contract, or a whole response for streams. */
export type OperationHandler<Id extends OperationId> = (
  request: OperationRequest<Id>,
) => Promise<z.input<Operations[Id]['response']> | Response>;

/** One handler for every operation of the contract. */
export type OperationHandlers = { readonly [Id in OperationId]: OperationHandler<Id> };

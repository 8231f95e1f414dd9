import type { OperationId, Operations, OutputOf, RequestOf } from '@hutong/contract';
import type { Caller, MockState } from './mock-state.ts';

/** What a mock handler gets: the request, checked against the contract, and what stands around it. */
export type MockCall<Id extends OperationId> = RequestOf<Operations[Id]> & {
  readonly state: MockState;
  readonly caller: Caller;
  readonly lastEventId: string | undefined;
};

/** Answers one operation out of the mock's state; a stream answers a whole response. */
export type MockHandler<Id extends OperationId> = (call: MockCall<Id>) => OutputOf<Operations[Id]> | Response;

/** One mock handler for every operation of the contract; a missing one does not compile. */
export type MockHandlers = { readonly [Id in OperationId]: MockHandler<Id> };

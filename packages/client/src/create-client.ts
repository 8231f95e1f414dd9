import {
  operations,
  type InputOf,
  type OperationId,
  type Operations,
  type CloudEvent,
  type OutputOf,
} from '@hutong/contract';
import type { CallInput } from './build-request.ts';
import { call, type CallOptions } from './call.ts';
import { openConnection, type ClientOptions } from './client-options.ts';
import { each, type ItemOf, type PagedOperationId } from './each.ts';
import { sendRecords, type SendOptions, type SendSummary } from './send-records.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';

type Input<Id extends OperationId> = InputOf<Operations[Id]> & CallOptions;

// The input may be left out where every part of it may.
type Arguments<Id extends OperationId> =
  Partial<Input<Id>> extends Input<Id> ? [input?: Input<Id>] : [input: Input<Id>];

type CalledOperationId = Exclude<OperationId, 'streamChanges'>;

/** One method per operation of the contract; `streamChanges` is `subscribe`. */
export type OperationMethods = {
  readonly [Id in CalledOperationId]: (...input: Arguments<Id>) => Promise<OutputOf<Operations[Id]>>;
};

/** A platform's client. All methods reject with a HutongError; see `platformFactsOf` for its status, issues and request id. */
export interface Client extends OperationMethods {
  /** Sends records in batches and collects rejections by their place in the input. */
  sendRecords(records: Iterable<unknown> | AsyncIterable<unknown>, options?: SendOptions): Promise<SendSummary>;
  /** Gives every item of a list, page by page. */
  each<Id extends PagedOperationId>(id: Id, ...input: Arguments<Id>): AsyncIterable<ItemOf<Id>>;
  /** Gives warnings and event changes as they happen, over reconnections. */
  subscribe(options?: SubscribeOptions): AsyncIterable<CloudEvent>;
}

/** Makes a client of the platform at an address. Throws HT5015 when the address is no http(s) URL. */
export function createClient(options: ClientOptions): Client {
  const connection = openConnection(options);
  const methods = Object.fromEntries(
    Object.values(operations)
      .filter(({ id }) => id !== 'streamChanges')
      .map((operation) => [operation.id, (input: CallInput & CallOptions = {}) => call(connection, operation, input)]),
  ) as unknown as OperationMethods;
  return {
    ...methods,
    sendRecords: (records, settings) => sendRecords(connection, records, settings),
    each: (id, ...[input]) => each(connection, id, (input ?? {}) as Input<typeof id>),
    subscribe: (settings) => subscribe(connection, settings),
  };
}

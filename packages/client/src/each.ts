import { operations, type InputOf, type OperationId, type Operations, type OutputOf } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { call, type CallOptions } from './call.ts';
import type { CallInput } from './build-request.ts';
import type { Connection } from './client-options.ts';

interface Page {
  items: unknown[];
  next?: string | undefined;
}

/** Operations that answer in pages. */
export type PagedOperationId = {
  [Id in OperationId]: OutputOf<Operations[Id]> extends Page ? Id : never;
}[OperationId];

/** One item of an operation that answers in pages. */
export type ItemOf<Id extends PagedOperationId> =
  OutputOf<Operations[Id]> extends { items: (infer Item)[] } ? Item : never;

/** Gives every item of a list, fetching the next page only when it is wanted. */
export async function* each<Id extends PagedOperationId>(
  connection: Connection,
  id: Id,
  input: InputOf<Operations[Id]> & CallOptions,
): AsyncGenerator<ItemOf<Id>, void, undefined> {
  const { query, ...rest } = input as CallInput & CallOptions;
  let cursor = query?.['cursor'];
  while (true) {
    const page = (await call(connection, operations[id], { ...rest, query: { ...query, cursor } })) as Page;
    yield* page.items as ItemOf<Id>[];
    if (page.next === undefined) return;
    // A list that answers with the cursor it was given would never end.
    if (page.next === cursor) throw new HutongError('HT5016', { pointer: '/next', facts: { operation: id } });
    cursor = page.next;
  }
}

import type { CloudEvent, OutputOf, Operations } from '@hutong/contract';
import { expectTypeOf, it } from 'vitest';
import type { CallOptions } from './call.ts';
import type { Client } from './create-client.ts';
import type { SendSummary } from './send-records.ts';

it('types every method by the contract', () => {
  expectTypeOf<Parameters<Client['getPlatform']>>().toEqualTypeOf<[input?: CallOptions]>();
  expectTypeOf<Parameters<Client['getRecord']>[0]>().toHaveProperty('parameters').toEqualTypeOf<{ id: string }>();
  expectTypeOf<Parameters<Client['listRecords']>[0]['query']>().toHaveProperty('type').toEqualTypeOf<string>();
  expectTypeOf<Parameters<Client['setClock']>[0]['body']>().toEqualTypeOf<{ now: string }>();
  expectTypeOf<ReturnType<Client['getEvent']>>().resolves.toEqualTypeOf<OutputOf<Operations['getEvent']>>();
  expectTypeOf<ReturnType<Client['getEvent']>>().resolves.toHaveProperty('actions').toBeArray();
  expectTypeOf<ReturnType<Client['revokeToken']>>().resolves.toEqualTypeOf<{ revoked: boolean }>();
  expectTypeOf<ReturnType<Client['sendRecords']>>().resolves.toEqualTypeOf<SendSummary>();
  expectTypeOf<ReturnType<Client['subscribe']>>().toEqualTypeOf<AsyncIterable<CloudEvent>>();
  expectTypeOf<Client>().not.toHaveProperty('streamChanges');
});

it('lets only lists be followed', () => {
  type Id = Parameters<Client['each']>[0];
  expectTypeOf<'listEvents' | 'listRecords' | 'listLatest' | 'listTokens'>().toExtend<Id>();
  expectTypeOf<'getEvent'>().not.toExtend<Id>();
});

import { HutongError } from '@hutong/standard';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { InputOf, OutputOf, RequestOf } from './call-types.ts';
import { operations, type Operations } from './operations.ts';
import { parseRequest } from './parse-request.ts';
import { platformFactsOf } from './problem-error.ts';

const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (HutongError.isInstance(error))
      return platformFactsOf(error).issues.map(({ code, pointer, in: place }) => ({ code, pointer, place }));
    throw error;
  }
  return [];
};

describe('parseRequest', () => {
  it('coerces query texts and fills in defaults', () => {
    const query = new URLSearchParams({ type: 'Device', limit: '5' });
    expect(parseRequest(operations.listRecords, { query })).toEqual({ query: { type: 'Device', limit: 5 } });
    expect(parseRequest(operations.listWarnings, {})).toEqual({ query: { limit: 100 } });
  });

  it('tells path, query and body apart and points at each finding', () => {
    expect(issuesOf(() => parseRequest(operations.listRecords, { query: { limit: 'x' } }))).toEqual([
      { code: 'HT1001', pointer: '/type', place: 'query' },
      { code: 'HT1002', pointer: '/limit', place: 'query' },
    ]);
    const body = { action: 'fly', actor: 'worker-01', role: 'grid-worker', extra: 1 };
    expect(issuesOf(() => parseRequest(operations.actOnEvent, { body }))).toEqual([
      { code: 'HT1001', pointer: '/id', place: 'path' },
      { code: 'HT1003', pointer: '/action', place: 'body' },
      { code: 'HT1008', pointer: '/extra', place: 'body' },
    ]);
  });

  it('never repeats the value that was refused', () => {
    const body = { action: '张三', actor: 'worker-01', role: '张三' };
    try {
      parseRequest(operations.actOnEvent, { parameters: { id: 'e' }, body });
      expect.unreachable();
    } catch (error) {
      expect(HutongError.isInstance(error)).toBe(true);
      expect(JSON.stringify(error)).not.toContain('张三');
    }
  });
});

it('types inputs and outputs exactly', () => {
  expectTypeOf<InputOf<Operations['getRecord']>>().toHaveProperty('parameters').toEqualTypeOf<{ id: string }>();
  expectTypeOf<InputOf<Operations['listRejections']>>().toEqualTypeOf<{
    query?: { cursor?: string | undefined; limit?: number | undefined };
  }>();
  expectTypeOf<RequestOf<Operations['listRejections']>['query']['limit']>().toEqualTypeOf<number>();
  expectTypeOf<InputOf<Operations['setClock']>>().toEqualTypeOf<{ body: { now: string } }>();
  expectTypeOf<InputOf<Operations['listRecords']>['query']['type']>().toEqualTypeOf<string>();
  expectTypeOf<OutputOf<Operations['revokeToken']>>().toEqualTypeOf<{ revoked: boolean }>();
  expectTypeOf<OutputOf<Operations['getEvent']>['event']['headline']>().toEqualTypeOf<string>();
});

import { errorCodes } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { pathPlaceholders } from './path.ts';
import { commonProblems } from './problem.ts';
import { scopes } from './scopes.ts';

const all: [string, Operation][] = Object.entries(operations);

describe('every operation', () => {
  it.each(all)('%s: is named by its key and is placed at a path of its own', (key, operation) => {
    expect(operation.id).toBe(key);
    const route = `${operation.method} ${operation.path}`;
    expect(all.filter(([, other]) => `${other.method} ${other.path}` === route)).toHaveLength(1);
  });

  it.each(all)('%s: its placeholders are its parameters', (_, operation) => {
    const declared = Object.keys(operation.parameters?.shape ?? {});
    expect(pathPlaceholders(operation.path).toSorted()).toEqual(declared.toSorted());
  });

  it.each(all)('%s: its problems, scopes and texts exist', (_, operation) => {
    for (const code of [...operation.problems, ...commonProblems]) expect(errorCodes).toHaveProperty(code);
    for (const scope of operation.scopes) expect(scopes).toHaveProperty([scope]);
    expect(operation.title.zh && operation.title.en).toBeTruthy();
  });

  it.each(all)('%s: says whether it may be repeated, as its method demands', (_, operation) => {
    if (operation.method === 'get') expect(operation.idempotency).toBe('safe');
    else expect(operation.idempotency).not.toBe('safe');
    if (operation.idempotency === 'key') expect(operation.problems).toContain('HT5009');
  });
});

import { describe, expect, it } from 'vitest';
import { operationExamples } from './examples.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

const all: [string, Operation][] = Object.entries(operations);

describe('every recorded call', () => {
  it.each(all)('%s: its request and its answer fit the contract', (_, operation) => {
    const { request, response } = operationExamples[operation.id as keyof typeof operations];
    const parts = (request ?? {}) as Record<string, unknown>;
    for (const part of ['parameters', 'query', 'body'] as const) {
      const schema = operation[part];
      if (schema !== undefined) expect(schema.safeParse(parts[part]).error?.issues).toBeUndefined();
      else expect(parts).not.toHaveProperty(part);
    }
    expect(operation.response.safeParse(response).error?.issues).toBeUndefined();
  });
});

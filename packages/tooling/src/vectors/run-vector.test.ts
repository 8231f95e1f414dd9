import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadSubject, subjectIds } from './load-projection.ts';
import { readVectors } from './read-vectors.ts';
import { runVector } from './run-vector.ts';
import type { Vector } from './vector.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe.each(subjectIds)('vectors of %s', async (id) => {
  const { adapter, projection } = await loadSubject(id);
  const vectors = await readVectors(`${root}/spec/vectors/${id}/published.json`);

  test('most come from outside, and each says where from', () => {
    const outside = vectors.filter(({ provenance }) => provenance !== undefined && provenance !== 'self-made');
    expect(outside.length).toBeGreaterThanOrEqual(20);
    expect(vectors.every(({ provenance, source }) => provenance !== undefined && source !== undefined)).toBe(true);
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
  });

  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { mismatch, got, passed } = runVector(adapter, projection, vector);
    expect({ mismatch, got: passed ? undefined : got }).toEqual({ mismatch: undefined, got: undefined });
  });

  // A runner that agrees with everything proves nothing.
  test('a vector with a wrong fact fails', () => {
    const falsify = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.length === 0 ? [1] : value.map(falsify);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, falsify(member)]));
      return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}?`;
    };
    for (const vector of vectors) {
      const wrong: Vector = { ...vector, expect: falsify(vector.expect) as Vector['expect'] };
      expect([vector.id, runVector(adapter, projection, wrong).passed]).toEqual([vector.id, false]);
    }
  });
});

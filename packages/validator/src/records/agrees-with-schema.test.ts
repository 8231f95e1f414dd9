import { entities, type EntityType } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeValues, removed } from '../__fixtures__/edge-values.ts';
import { createRecordValidator } from './create-record-validator.ts';

const validator = createRecordValidator();

const isAccepted = (record: unknown, type: EntityType): boolean => validator.validate(record, { type }).length === 0;

type Path = readonly (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))]
    : [path];

const changed = (record: unknown, path: Path, replacement: unknown): unknown => {
  const copy = structuredClone(record) as Record<string | number, unknown>;
  let parent: Record<string | number, unknown> = copy;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last === undefined) return replacement;
  if (replacement === removed) delete parent[last];
  else parent[last] = replacement;
  return copy;
};

const anything = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edgeValues) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const names = fc.constantFrom(
  'extra',
  'name',
  'constructor',
  'toString',
  'extensions',
  'livesAlone',
  'boundary',
  'a/b',
);

describe('the compiled checks and the schema of an entity agree', () => {
  it.each(Object.keys(entities) as EntityType[])('%s: on its example with one to three changes', (type) => {
    const { example, schema } = entities[type];
    const paths = pathsOf(example);
    let valid = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(paths.length - 1), fc.option(names, { freq: 3 }), anything), {
          minLength: 1,
          maxLength: 3,
        }),
        (changes) => {
          let record: unknown = example;
          for (const [index, name, value] of changes) {
            const path = paths[index] ?? [];
            const target = name === null ? path : [...path.slice(0, -1), name];
            if (target.length === 0) continue;
            try {
              record = changed(record, target, value);
            } catch (error) {
              // An earlier change took the place away that this one aims at.
              if (!(error instanceof TypeError)) throw error;
            }
          }
          const accepted = schema.safeParse(record).success;
          if (accepted) valid++;
          // The type may have been changed too: then the record is judged as what it says it is, or must be refused.
          if ((record as { type?: unknown }).type !== type) {
            expect(validator.validate(record).length).toBeGreaterThan(0);
            return;
          }
          expect(isAccepted(record, type)).toBe(accepted);
        },
      ),
      { numRuns: 1500, seed: 20260101 },
    );
    expect(valid).toBeGreaterThan(20);
  });
});

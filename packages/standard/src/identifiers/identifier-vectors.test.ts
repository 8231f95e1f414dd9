import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { IdentifierDefinition, IdentifierFault, IdentifierParts } from './identifier-definition.ts';
import { identifierSchemes, type IdentifierScheme } from './identifier-schemes.ts';
import { parseIdentifier } from './identify.ts';

const folder = new URL('../../../../spec/vectors/identifiers/', import.meta.url);

interface IdentifierVector {
  readonly id: string;
  readonly provenance: string;
  readonly source?: string;
  readonly text: string;
  readonly expect:
    | { readonly valid: true; readonly parts: IdentifierParts; readonly canonical?: string }
    | { readonly valid: false; readonly fault: Pick<IdentifierFault, 'code' | 'reason' | 'offset'> };
}

const schemes = Object.keys(identifierSchemes) as IdentifierScheme[];
const provenances = ['standard', 'capture', 'independent', 'self-made'];

it('there are vectors for every scheme and for no other', async () => {
  expect((await readdir(folder)).sort()).toEqual(schemes.map((scheme) => `${scheme}.json`).sort());
});

describe.each(schemes)('the vectors of %s', (scheme) => {
  const definition: IdentifierDefinition = identifierSchemes[scheme];

  it('come apart, go together and fail as they state', async () => {
    const vectors = JSON.parse(await readFile(new URL(`${scheme}.json`, folder), 'utf8')) as IdentifierVector[];
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const verdict of [true, false]) expect(vectors.some(({ expect: { valid } }) => valid === verdict)).toBe(true);
    for (const { id, provenance, source, text, expect: expected } of vectors) {
      expect(provenances, id).toContain(provenance);
      expect(provenance === 'self-made' || source !== undefined, id).toBe(true);
      expect({ id, valid: definition.accepts(text) }).toEqual({ id, valid: expected.valid });
      if (expected.valid) {
        expect({ id, parts: parseIdentifier(definition, text) }).toEqual({ id, parts: expected.parts });
        expect({ id, text: definition.join(expected.parts) }).toEqual({ id, text: expected.canonical ?? text });
        continue;
      }
      const { code, reason, offset } = definition.inspect(text) ?? {};
      expect({ id, code, reason, offset }).toEqual({ id, ...expected.fault });
      // Leaving the value out of the error is what lets it be logged.
      expect(() => parseIdentifier(definition, text)).toThrow(
        expect.objectContaining({ code, facts: { scheme, reason, offset } }),
      );
    }
  });
});

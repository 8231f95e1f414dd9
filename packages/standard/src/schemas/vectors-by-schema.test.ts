import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';

interface Vector {
  readonly record: unknown;
  readonly expect: { readonly valid: boolean; readonly issues?: readonly { readonly code: string }[] };
}

const spec = new URL('../../../../spec/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, spec), 'utf8'));
const files = readdirSync(new URL('vectors/records/', spec));

/** Codes of what no JSON Schema of the standard can say; `spec/README.md` tells why. */
const beyondSchemas = ['HT1005', 'HT1007', 'HT1012', 'HT1018', 'HT1019'];

it.each([
  ['alone', false, [...beyondSchemas, 'HT1006']],
  ['with formats asserted', true, beyondSchemas],
] as const)('the published schemas %s judge the vectors, but for what they cannot say', (_, formats, beyond) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: formats });
  if (formats) addFormats.default(ajv);
  const passed = new Set<string>();
  let refused = 0;
  for (const file of files) {
    const accepts = ajv.compile(read(`schemas/${file}`) as object);
    for (const { record, expect: expected } of read(`vectors/records/${file}`) as Vector[]) {
      const isAccepted = accepts(record);
      if (expected.valid) expect(isAccepted, file).toBe(true);
      else if (isAccepted) for (const { code } of expected.issues ?? []) passed.add(code);
      else refused++;
    }
  }
  expect([...passed].toSorted()).toEqual([...beyond].toSorted());
  expect(refused).toBeGreaterThan(5000);
});

it('the README of the specification names all of it', () => {
  const text = readFileSync(new URL('README.md', spec), 'utf8');
  for (const code of [...beyondSchemas, 'HT1006', 'HT1020']) expect(text).toContain(code);
});

import { entities } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from './create-record-validator.ts';

const validator = createRecordValidator();
const folder = new URL('../../../../spec/vectors/records/', import.meta.url);

interface RecordVector {
  readonly id: string;
  readonly record: unknown;
  readonly expect: { readonly valid: boolean; readonly issues?: readonly { code: string; pointer: string }[] };
}

describe.each(Object.keys(entities))('the record vectors of %s', (type) => {
  it('get the verdict that they state, at the place that they state', async () => {
    const vectors = JSON.parse(await readFile(new URL(`${type}.json`, folder), 'utf8')) as RecordVector[];
    expect(vectors.length).toBeGreaterThan(10);
    for (const { id, record, expect: expected } of vectors) {
      const issues = validator.validate(record).filter(({ severity }) => severity === 'error');
      const found = issues.map(({ code, pointer }) => ({ code, pointer }));
      expect({ id, found }).toEqual({ id, found: expected.issues ?? [] });
    }
  });
});

import { entities, findEntity } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { generateRecordVectors, type RecordVector } from './record-vectors.ts';

const files = await generateRecordVectors();

describe.each(Object.keys(entities))('the record vectors of %s', (type) => {
  const content = files.find(({ path }) => path.endsWith(`/${type}.json`))?.content ?? '[]';
  const vectors = JSON.parse(content) as RecordVector[];

  it('have ids of their own and name each field of the entity', () => {
    const ids = vectors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = new Set(
      vectors.flatMap(({ expect: expected }) => expected.issues ?? []).map(({ pointer }) => pointer),
    );
    const constants = ['type', 'specVersion'];
    for (const name of Object.keys(findEntity(type)?.fields ?? {}))
      if (!constants.includes(name)) expect([...pointers]).toContain(`/${name}`);
  });

  it('are judged alike by the schema of the entity, with the fault at the place that they state', () => {
    for (const { id, record, expect: expected } of vectors) {
      const result = findEntity(type)?.schema.safeParse(record);
      expect(result?.success, id).toBe(expected.valid);
      const [issue] = result?.error?.issues ?? [];
      const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
      const pointer = [...(issue?.path ?? []), ...keys].map((part) => `/${String(part)}`).join('');
      expect([id, pointer]).toEqual([id, expected.issues?.[0]?.pointer ?? '']);
    }
  });
});

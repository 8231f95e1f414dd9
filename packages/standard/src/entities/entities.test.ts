import { describe, expect, it } from 'vitest';
import { entities } from '../registry.ts';

describe('every entity', () => {
  it.each(Object.values(entities))('$type: its example is valid and its texts exist', (entity) => {
    const result = entity.schema.safeParse(entity.example);
    expect(result.error?.issues).toBeUndefined();
    expect(entity.title.zh).not.toBe('');
    for (const field of Object.values(entity.fields)) expect(field.title.zh && field.title.en).toBeTruthy();
  });
});

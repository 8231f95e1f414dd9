import { requirements } from '@hutong/standard';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks, suiteDigest } from './checks.generated.ts';

const levels = new Map(requirements.map(({ id, level }) => [id, level]));

describe('the suite', () => {
  it('has unique ids', () => {
    const ids = checks.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(suiteDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each(checks.map((check) => [check.meta.id, check] as const))(
    '%s stands in its file, with a test beside it',
    (id) => {
      const path = id.replace('.', '/');
      expect(existsSync(new URL(`./${path}.ts`, import.meta.url))).toBe(true);
      expect(existsSync(new URL(`./${path}.test.ts`, import.meta.url))).toBe(true);
    },
  );

  it.each(checks.map((check) => [check.meta.id, check] as const))(
    '%s cites requirements of its level',
    (_, { meta }) => {
      for (const id of meta.requirements) expect(levels.get(id)).toBe(meta.level);
    },
  );
});

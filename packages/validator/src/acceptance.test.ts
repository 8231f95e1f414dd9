import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validatePaths } from './validate-paths.ts';

const corpus = fileURLToPath(new URL('../../../spec/vectors/datasets', import.meta.url));
const ids = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Expected {
  readonly path?: string;
  readonly error?: string;
  readonly valid?: boolean;
  readonly records?: number;
  readonly findings?: readonly unknown[];
}

describe('the acceptance corpus', () => {
  it('has forty data sets at least, clean ones among them', () => {
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(ids.filter((id) => id.startsWith('clean-')).length).toBeGreaterThanOrEqual(8);
  });

  it.each(ids)('%s is judged as it states', async (id) => {
    const folder = join(corpus, id);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const input = join(folder, 'input');
    expect(existsSync(input)).toBe(true);
    const judged = validatePaths([expected.path === undefined ? input : join(input, expected.path)], { now: 0 });
    if (expected.error !== undefined) {
      await expect(judged).rejects.toMatchObject({ code: expected.error });
      return;
    }
    const { valid, summary, findings } = await judged;
    expect({
      valid,
      records: summary.records,
      findings: findings.map(({ code, severity, file, line, column, pointer }) => ({
        code,
        severity,
        file: file.replace(`${input}${sep}`, ''),
        line,
        ...(column === undefined ? {} : { column }),
        pointer,
      })),
    }).toEqual({ valid: expected.valid, records: expected.records, findings: expected.findings });
  });
});

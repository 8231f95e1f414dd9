import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { specVersion } from '../entities/record-fields.ts';
import { describeRelease } from './describe-release.ts';
import { releaseVersions } from './release-versions.ts';

const folder = fileURLToPath(new URL('../../../../spec/releases/', import.meta.url));
const read = (path: string): string => readFileSync(folder + path, 'utf8');
const frozen = JSON.parse(read('frozen.json')) as Record<string, string>;

it('freezes every release but the present one, and none has changed since (HT-REL-001)', () => {
  expect(Object.keys(frozen)).toEqual(releaseVersions.filter((version) => version !== specVersion));
  for (const [version, digest] of Object.entries(frozen)) {
    const text = read(`${version}/manifest.json`);
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`, version).toBe(digest);
    expect(JSON.parse(text)).toMatchObject({ version });
  }
});

it('describes the present release whole, as committed (HT-REL-001)', () => {
  expect(describeRelease()).toEqual(JSON.parse(read(`${specVersion}/manifest.json`)));
  expect(readdirSync(folder + specVersion)).toEqual(['manifest.json']);
});

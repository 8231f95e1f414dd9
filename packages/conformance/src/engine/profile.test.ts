import { requirements } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { checks } from '../checks/checks.generated.ts';
import { loadProfile, profileIds } from './load-profile.ts';
import { parseProfile, profileDigest } from './profile.ts';

// A released requirement set never changes: whoever was certified against it was certified against these bytes.
const frozen: Readonly<Record<string, string>> = {
  'platform-1.0': 'sha256:9399c21461288543d80d9d4e1a148d50c573fb35b87d8f873d76c9b93438310f',
};

const platform = requirements.filter(({ id }) => id.startsWith('HT-API-'));

describe('loadProfile', () => {
  it('knows the profiles of the release, each as it was frozen', async () => {
    expect(profileIds).toEqual(Object.keys(frozen));
    for (const [id, digest] of Object.entries(frozen)) expect(profileDigest(await loadProfile(id))).toBe(digest);
  });

  it('refuses an unknown id and a path that cannot be read', async () => {
    await expect(loadProfile('platform-9.9')).rejects.toThrow('HT6002');
    await expect(loadProfile('./no-such-profile.yaml')).rejects.toThrow('HT6002');
  });
});

describe('parseProfile', () => {
  it('points at a mistake', () => {
    expect(() => parseProfile('schema: hutong-profile/1\nid: Bad\n', 'p.yaml')).toThrow('HT6013');
  });
});

describe('platform-1.0', () => {
  it('holds every requirement of platforms with the level and the reason of the register', async () => {
    const { requirements: rows } = await loadProfile('platform-1.0');
    expect(rows.map(({ id }) => id)).toEqual(platform.map(({ id }) => id));
    for (const { id, level, notTested } of platform)
      expect(rows.find((row) => row.id === id)).toMatchObject({ level, ...(notTested ? { notTested } : {}) });
  });

  it('has a check for every requirement, or the reason why there is none', async () => {
    const { requirements: rows } = await loadProfile('platform-1.0');
    const covered = new Set(checks.flatMap(({ meta }) => meta.requirements));
    const gaps = rows.filter(({ id, notTested }) => !covered.has(id) && notTested === undefined).map(({ id }) => id);
    expect(gaps).toEqual([]);
    const both = rows.filter(({ id, notTested }) => covered.has(id) && notTested !== undefined).map(({ id }) => id);
    expect(both).toEqual([]);
  });
});

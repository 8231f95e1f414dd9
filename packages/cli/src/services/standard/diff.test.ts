import { describeRelease, entities, jsonSchemaOf, type EntityType } from '@hutong/standard';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { diffText } from '../../output/diff-text.ts';
import { diffStandard, isAtLeastAsGrave, type StandardDiffResult } from './diff.ts';

const folder = temporaryFolder();
const write = (name: string, value: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

const diff = async (older: string, newer: string): Promise<StandardDiffResult> =>
  checkResult('standard diff', await diffStandard(older, newer));

describe('diffStandard', () => {
  it('compares releases that are built in, and says whom a change breaks', async () => {
    const result = await diff('0.9', '1.0');
    expect(result).toMatchObject({ rating: 'major', requiredVersion: '1.0', versionFits: true });
    expect(result.counts.major).toBeGreaterThan(10);
    const [zh, en] = [diffText(result, 'zh', 140), diffText(result, 'en', 140)];
    expect(zh).toContain('写入方');
    expect(en).toContain('Entity renamed');
    expect(result.changes[0]?.rating).toBe('major');
  });

  it('compares manifests, schemas and folders of schemas in any pair', async () => {
    const manifest = write('manifest-copy.json', describeRelease());
    const schemas = join(folder, 'schemas');
    mkdirSync(schemas);
    for (const type of Object.keys(entities) as EntityType[])
      writeFileSync(join(schemas, `${type}.json`), JSON.stringify(jsonSchemaOf(type)));
    for (const newer of [manifest, schemas])
      expect(await diff('1.0', newer)).toMatchObject({ rating: 'none', changes: [] });
    const { required, ...device } = jsonSchemaOf('Device');
    const looser = write('Device.json', {
      ...device,
      required: (required as string[]).filter((name) => name !== 'name'),
    });
    const result = await diff(join(schemas, 'Device.json'), looser);
    expect(result.changes.map(({ kind, subject, breaks }) => [kind, subject, breaks])).toEqual([
      ['field-optional', 'name', ['reader']],
    ]);
    expect(isAtLeastAsGrave(result, 'major')).toBe(true);
  });

  it('is as grave as the gravest change, and nothing is not grave', async () => {
    const release = describeRelease();
    const minor = write('minor.json', {
      ...release,
      codeLists: { ...release.codeLists, new: { title: { zh: '新', en: 'New' }, codes: {} } },
    });
    const result = await diff('1.0', minor);
    expect((['major', 'minor', 'patch'] as const).map((limit) => isAtLeastAsGrave(result, limit))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isAtLeastAsGrave(await diff('1.0', '1.0'), 'patch')).toBe(false);
  });

  it('refuses what is no release', async () => {
    await expect(diffStandard('1.0', join(folder, 'nothing'))).rejects.toMatchObject({ code: 'HT7002' });
    await expect(diffStandard(write('broken.json', '{'), '1.0')).rejects.toMatchObject({ code: 'HT3003' });
    await expect(diffStandard(write('other.json', { a: 1 }), '1.0')).rejects.toMatchObject({ code: 'HT3005' });
    await expect(diffStandard(write('list.json', []), '1.0')).rejects.toMatchObject({ code: 'HT3005' });
    mkdirSync(join(folder, 'empty'));
    await expect(diffStandard(join(folder, 'empty'), '1.0')).rejects.toMatchObject({ code: 'HT3005' });
  });
});

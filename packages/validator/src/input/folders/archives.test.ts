import { symlink } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countedOnce, createExpansionGuard } from './expansion-guard.ts';
import { gunzip } from './gunzip.ts';
import { judgeFiles } from '../../__fixtures__/judge-files.ts';
import { ndjson, sampleRecord } from '../../__fixtures__/sample-records.ts';
import { temporaryFolder } from '../../__fixtures__/temporary-folder.ts';
import { renamed, zipOf } from '../../__fixtures__/zip-of.ts';
import { validatePaths } from '../../validate-paths.ts';

const houses = ndjson(sampleRecord('House', 'h-1'), sampleRecord('House', 'h-2', { room: 7 }));
const manifest = 'files:\n  - { path: houses.ndjson, type: House }\n';

describe('gzip', () => {
  it('is unpacked by its ending or its first bytes, and places stay those of the text', async () => {
    for (const name of ['houses.ndjson.gz', 'export.dat'])
      expect((await judgeFiles({ [name]: gzipSync(houses) }, {}, [name])).found).toEqual([
        `HT1002 ${name}:2:265 /room`,
      ]);
  });

  it('comes through standard input', async () => {
    const report = await validatePaths(['-'], {
      stdin: (async function* () {
        yield gzipSync(houses);
      })(),
    });
    expect(report.summary.records).toBe(2);
  });

  it('that is cut short keeps what was read and is never valid', async () => {
    const many = ndjson(
      ...Array.from({ length: 5000 }, (_, index) => sampleRecord('House', `h-${index}`, { room: `${index}` })),
    );
    const report = await judgeFiles({ 'houses.ndjson.gz': gzipSync(many).subarray(0, -4000) }, { fingerprint: true });
    expect(report.valid).toBe(false);
    expect(report.summary.notChecked.at(-1)).toContain('no fingerprint');
    expect(report.fingerprint).toBeUndefined();
    expect(report.found).toContain('HT3008 houses.ndjson.gz:1');
    expect(report.summary.records).toBeGreaterThan(100);
  });

  it('counts once, however often it is read', () => {
    const reading = countedOnce(createExpansionGuard(() => 1, 1024));
    for (let time = 0; time < 3; time++) reading().take(1000);
    const more = reading();
    more.take(1000);
    expect(() => more.take(100)).toThrow(expect.objectContaining({ code: 'HT3010' }));
  });

  it('that expands beyond all measure is stopped', async () => {
    const zeros = async function* () {
      yield gzipSync(Buffer.alloc(4 * 1024 * 1024));
    };
    const drain = async (free: number) => {
      let size = 0;
      for await (const chunk of gunzip(zeros(), free)) size += chunk.byteLength;
      return size;
    };
    expect(await drain(4 * 1024 * 1024)).toBe(4 * 1024 * 1024);
    await expect(drain(1024 * 1024)).rejects.toMatchObject({ code: 'HT3010' });
  });
});

describe('ZIP archives', () => {
  it('are read like a folder, with the manifest inside', async () => {
    const zip = await zipOf({ 'hutong.dataset.yaml': manifest, 'houses.ndjson': houses, 'other.csv': 'a,b\n' });
    const report = await judgeFiles({ 'export.zip': zip }, {}, ['export.zip']);
    expect(report.found).toEqual(['HT1002 export.zip!/houses.ndjson:2:265 /room']);
    expect(report.files).toMatchObject([{ records: 2, typeFrom: 'manifest' }]);
    expect(report.summary.notChecked[0]).toMatch(/export\.zip!\/other\.csv: not listed in the manifest$/);
  });

  it('may have one folder around everything, and names in GB 18030', async () => {
    const zip = await zipOf({ 'data/hutong.dataset.yaml': manifest, 'data/houses.ndjson': houses });
    expect((await judgeFiles({ 'export.zip': zip }, {}, ['export.zip'])).found).toHaveLength(1);
    const plain = await zipOf({ 'abcd.ndjson': houses });
    const legacy = renamed(
      plain,
      'abcd.ndjson',
      Buffer.concat([Buffer.from([0xb7, 0xbf, 0xce, 0xdd]), Buffer.from('.ndjson')]),
    );
    expect((await judgeFiles({ 'export.zip': legacy }, {}, ['export.zip'])).found).toEqual([
      'HT1002 export.zip!/房屋.ndjson:2:265 /room',
    ]);
  });

  it('never lead out of themselves', async () => {
    for (const name of ['../../etc/x.csv', '/etc/passwd.csv', 'C:/windows/x.csv', 'a/../../b.ndjson']) {
      const harmless = `${'x'.repeat(name.length - 7)}.ndjson`;
      const zip = renamed(await zipOf({ [harmless]: houses, 'houses.ndjson': houses }), harmless, name);
      const { found, valid, findings } = await judgeFiles({ 'export.zip': zip }, {}, ['export.zip']);
      expect(found, name).toEqual(['HT3009 export.zip:1', 'HT1002 export.zip!/houses.ndjson:2:265 /room']);
      expect(valid).toBe(false);
      expect(findings[0]?.message.en).toContain('leads out of the archive');
    }
  });

  it('that are cut short or changed are never valid', async () => {
    const zip = await zipOf({ 'houses.ndjson': ndjson(sampleRecord('House', 'h-1')) });
    expect((await judgeFiles({ 'export.zip': zip.subarray(0, -30) }, {}, ['export.zip'])).found).toEqual([
      'HT3008 export.zip:1',
    ]);
    const flipped = Buffer.from(zip);
    flipped.writeUInt32LE(0, flipped.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16);
    const { found } = await judgeFiles({ 'export.zip': flipped }, {}, ['export.zip']);
    expect(found).toEqual(['HT3008 export.zip!/houses.ndjson:1']);
  });

  it('inside archives are said to be left out; one without data is refused', async () => {
    const inner = await zipOf({ 'houses.ndjson': houses });
    const { summary } = await judgeFiles({ 'a.zip': await zipOf({ 'b.zip': inner, 'h.ndjson': '' }) }, {}, ['a.zip']);
    expect(summary.notChecked[0]).toContain('b.zip: an archive inside');
    await expect(judgeFiles({ 'a.zip': await zipOf({ 'x.txt': '' }) }, {}, ['a.zip'])).rejects.toMatchObject({
      code: 'HT3005',
    });
  });
});

describe('folders', () => {
  it('are read with the folders below, each once, whatever links lead back', async () => {
    await using folder = await temporaryFolder({ 'a/houses.ndjson': houses });
    await symlink('..', folder.file('a/loop'));
    const report = await validatePaths([folder.path]);
    expect(report.summary.records).toBe(2);
    expect(report.summary.notChecked[0]).toContain('leads to a folder that was read already');
  });
});

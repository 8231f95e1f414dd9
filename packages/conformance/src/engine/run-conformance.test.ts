import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canary } from '../data/community.ts';
import { sha256 } from './digest.ts';
import { createFakePlatform, fullDeclaration, type FakePlatform, type Lie } from '../testing/index.ts';
import { runAgainstFake } from '../testing/run-against-fake.ts';
import type { ConformanceRun } from './conformance-run.ts';
import type { ConformanceOptions } from './run-conformance.ts';

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'hutong-conformance-'));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

const certify = (subject: readonly Lie[] | FakePlatform = [], options: Partial<ConformanceOptions> = {}) =>
  runAgainstFake(outDir, subject, options);

const readRun = async (): Promise<ConformanceRun> =>
  JSON.parse(await readFile(join(outDir, 'run.json'), 'utf8')) as ConformanceRun;

describe('runConformance', () => {
  it('passes an honest platform, with every requirement accounted for', async () => {
    const run = await certify();
    expect(run.verdict).toBe('pass');
    expect(run.counts).toMatchObject({ fail: 0, skipped: 0, unverified: 0, error: 0 });
    expect(run.counts.pass).toBe(run.checks.length);
    expect(run.coverage.filter(({ state }) => state !== 'verified').map(({ id, state }) => [id, state])).toEqual([
      ['HT-API-056', 'not-tested'],
      ['HT-API-057', 'not-tested'],
      ['HT-API-059', 'not-tested'],
      ['HT-API-060', 'not-tested'],
    ]);
    expect(await readRun()).toEqual(JSON.parse(JSON.stringify(run)));
  });

  it('writes the evidence of every check under its digest, without secrets or personal values', async () => {
    const run = await certify();
    const names = (await readdir(join(outDir, 'evidence'))).sort();
    expect(names).toEqual(run.evidence.files.map(({ path }) => path));
    for (const { path, digest } of run.evidence.files) {
      const text = await readFile(join(outDir, 'evidence', path), 'utf8');
      expect(sha256(text)).toBe(digest);
      expect(text).not.toContain('admin-secret');
      expect(text).not.toContain('hts_');
      for (const value of Object.values(canary)) expect(text).not.toContain(value);
    }
    for (const check of run.checks) expect(check.evidence).toBe(`evidence/${check.id}.json`);
  });

  it('fails a platform that loses what it acknowledged', async () => {
    const run = await certify(['drop-acknowledged']);
    expect(run.verdict).toBe('fail');
    expect(run.coverage.find(({ id }) => id === 'HT-API-008')?.state).toBe('failed');
  });

  it('leaves an incomplete record behind while it runs', async () => {
    const platform = createFakePlatform();
    let seen: ConformanceRun | undefined;
    await certify({
      ...platform,
      fetch: async (url, init) => {
        seen ??= await readRun();
        return platform.fetch(url, init);
      },
    });
    expect(seen).toMatchObject({ verdict: 'incomplete', concluded: false, checks: [] });
  });

  it('is incomplete, and blames nobody, when the platform cannot be reached', async () => {
    const platform = createFakePlatform();
    const run = await certify({ ...platform, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect(run.verdict).toBe('incomplete');
    expect(run.preflight).toMatchObject([{ id: 'reachable', outcome: 'error', code: 'HT6010' }]);
    expect(run.counts).toMatchObject({ error: run.checks.length, fail: 0, pass: 0 });
  });

  it('is incomplete when the platform dies half-way, and counts no failure for it', async () => {
    const platform = createFakePlatform();
    let requests = 0;
    const run = await certify({
      ...platform,
      fetch: (url, init) =>
        ++requests > 60 ? Promise.reject(new TypeError('fetch failed')) : platform.fetch(url, init),
    });
    expect(run.verdict).toBe('incomplete');
    expect(run.counts.error).toBeGreaterThan(0);
    expect(run.counts.fail).toBe(0);
  });

  it('stops at the preflight with a token that the platform does not know', async () => {
    const run = await certify([], { token: 'no-such-token' });
    expect(run.preflight.find(({ id }) => id === 'token')).toMatchObject({ outcome: 'error', code: 'HT6014' });
    expect(run.verdict).toBe('incomplete');
  });

  it('does not pass a product that leaves out what the profile asks for', async () => {
    const declaration = { ...fullDeclaration, implements: { ...fullDeclaration.implements, events: false } };
    const run = await certify([], { declaration });
    expect(run.verdict).toBe('incomplete');
    expect(run.coverage.find(({ id }) => id === 'HT-API-036')?.state).toBe('uncovered');
  });

  it('passes a product without MQTT, which the profile leaves open', async () => {
    const declaration = { ...fullDeclaration, implements: { ...fullDeclaration.implements, mqtt: false } };
    const run = await certify([], { declaration });
    expect(run.verdict).toBe('pass');
    expect(run.coverage.find(({ id }) => id === 'HT-API-049')?.state).toBe('not-applicable');
  });

  it('never passes a chosen part of the suite', async () => {
    const run = await certify([], { mode: 'exploration', only: ['platform.health'] });
    expect(run.verdict).toBe('incomplete');
    expect(run.counts).toMatchObject({ pass: 1, skipped: run.checks.length - 1 });
    await expect(certify([], { only: ['platform.health'] })).rejects.toThrow('HT6015');
  });

  it('says so when it cannot write', async () => {
    const file = join(outDir, 'file');
    await writeFile(file, '');
    await expect(certify([], { outDir: join(file, 'inside') })).rejects.toThrow('HT7003');
  });

  it('tells about each check as it ends', async () => {
    const progress: number[] = [];
    const run = await certify([], { onProgress: ({ done }) => progress.push(done) });
    expect(progress).toEqual(run.checks.map((_, index) => index + 1));
  });

  it('stops when told to, and is then incomplete', async () => {
    const controller = new AbortController();
    const run = await certify([], { signal: controller.signal, onProgress: () => controller.abort() });
    expect(run).toMatchObject({ verdict: 'incomplete', concluded: false });
    expect(run.counts.error).toBeGreaterThan(0);
  });
});

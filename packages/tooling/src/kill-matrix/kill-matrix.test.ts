import { checks, runConformance, type ConformanceRun } from '@hutong/conformance';
import { fullDeclaration } from '@hutong/conformance/testing';
import { faultNames, startServer } from '@hutong/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controls, controlsOf, killMatrix } from './kill-matrix.ts';

// All checks against every fault; a matter of minutes, so only when asked for.
const whole = process.env['HUTONG_KILL_MATRIX'] === 'full';

let outDir: string;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'hutong-kill-matrix-'));
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

const certify = async (faults: readonly string[], only?: readonly string[]): Promise<ConformanceRun> => {
  const server = await startServer({ sandbox: true, mqtt: 0, faults, logLevel: 'silent' });
  try {
    return await runConformance({
      target: server.http,
      token: server.adminToken,
      ...(server.mqtt === undefined ? {} : { mqttUrl: server.mqtt }),
      profile: 'platform-1.0',
      declaration: fullDeclaration,
      outDir,
      // What is silent on purpose costs the whole patience; what works answers long before.
      ...(faults.length === 0 ? {} : { patience: 1500 }),
      ...(only === undefined ? {} : { mode: 'exploration', only }),
    });
  } finally {
    await server.close();
  }
};

const endedAs = (run: ConformanceRun, outcome: string): string[] =>
  run.checks.filter((check) => check.outcome === outcome).map(({ id }) => id);

// Each test starts a platform of its own, which takes long on a busy machine.
const timeout = 180_000;

describe('the reference platform', { timeout }, () => {
  it('passes every check when it has no fault', async () => {
    const run = await certify([]);
    const notPassed = run.checks.filter(({ outcome }) => outcome !== 'pass');
    expect(notPassed.map(({ id, outcome, reason }) => `${id} ${outcome}: ${reason?.en}`)).toEqual([]);
    expect(run.verdict).toBe('pass');
  });
});

describe('the kill matrix', { timeout }, () => {
  it('names every fault of the platform, and only checks that exist', () => {
    expect(Object.keys(killMatrix).sort()).toEqual([...faultNames].sort());
    const known = new Set(checks.map(({ meta }) => meta.id));
    const named = [
      ...controls,
      ...Object.values(killMatrix).flatMap(({ aimed, touched = [] }) => [...aimed, ...touched]),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const kill of Object.values(killMatrix)) expect(controlsOf(kill).length).toBeGreaterThan(2);
  });

  it.each(faultNames.map((fault) => [fault, killMatrix[fault]] as const))('catches %s', async (fault, kill) => {
    const { aimed, touched = [], touchesWrites } = kill;
    const standing = controlsOf(kill);
    const run = await certify([fault], whole ? undefined : [...aimed, ...standing]);
    expect(endedAs(run, 'fail')).toEqual(expect.arrayContaining([...aimed]));
    expect(endedAs(run, 'pass')).toEqual(expect.arrayContaining(standing));
    expect(endedAs(run, 'error')).toEqual([]);
    expect(run.verdict).toBe('fail');
    if (!whole || touchesWrites === true) return;
    const stray = run.checks.filter(({ id, outcome }) => outcome !== 'pass' && ![...aimed, ...touched].includes(id));
    expect(stray.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([]);
  });
});

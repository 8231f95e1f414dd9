import { startServer } from '@hutong/server';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { temporaryFolder } from '../__fixtures__/run-process.ts';
import { simulate, type SimulateResult } from './simulate.ts';

const scenario = (changes = ''): string => {
  const file = join(temporaryFolder(), 'scenario.yaml');
  const lines = [
    'name: a quiet hour',
    'seed: 7',
    "start: '2026-03-01T08:00:00+08:00'",
    'duration: PT2H',
    'system: sim',
    "division: '340111999001'",
    'devices:',
    '  counts: { smoke-detector: 2, door-magnet: 3 }',
    changes,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

describe('simulate', () => {
  it('sends what the platform acknowledges and writes the truth', async () => {
    const server = await startServer({});
    const truth = join(temporaryFolder(), 'truth.ndjson');
    const options = { target: server.http, token: server.adminToken, truth };
    const result = checkResult<SimulateResult>('simulate', await simulate(scenario(), options));
    await server.close();
    expect(result).toMatchObject({ scenario: 'a quiet hour', seed: 7, devices: 5, truthFile: truth });
    expect(result.sent).toBeGreaterThan(0);
    expect(result.acknowledged).toBe(result.sent);
    expect(readFileSync(truth, 'utf8')).toBe(result.truth.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });

  it('names the line of a broken scenario', async () => {
    const file = scenario('unknown: 1');
    await expect(simulate(file, { target: 'http://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'HT8002',
      location: { file, line: 9 },
    });
  });
});

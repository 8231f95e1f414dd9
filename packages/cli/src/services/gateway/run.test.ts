import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { runGateway, type GatewayRunResult } from './run.ts';

const configuration = (...extra: string[]): string => {
  const file = join(temporaryFolder(), 'gateway.yaml');
  const lines = [
    'platform: { baseUrl: http://127.0.0.1:9, token: unused }',
    'system: gate',
    "division: '340111999001'",
    'spool: { directory: spool }',
    'logLevel: silent',
    'listeners:',
    '  - { adapter: hj212, host: 127.0.0.1, port: 0 }',
    ...extra,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

it('listens where it says, until it is closed', async () => {
  const { ready, close } = await runGateway(configuration());
  const { listeners } = checkResult<GatewayRunResult>('gateway run', ready);
  expect(listeners).toEqual([
    { adapter: 'hj212', transport: 'tcp', endpoint: expect.stringContaining('127.0.0.1'), port: expect.any(Number) },
  ]);
  const socket = connect(listeners[0]?.port ?? 0, '127.0.0.1');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  await close();
  await closed;
});

it('names the place of a mistake in the configuration', async () => {
  const file = configuration('listenrs: []');
  await expect(runGateway(file)).rejects.toMatchObject({ code: 'HT8001', location: { file } });
  expect(readFileSync(file, 'utf8')).toContain('listenrs');
});

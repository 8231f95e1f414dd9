import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { gatewayFile } from '../../__fixtures__/gateway-file.ts';
import { gatewayStatusText } from '../../output/gateway-status-text.ts';
import { runGateway } from './run.ts';
import { gatewayStatus, type GatewayStatusResult } from './status.ts';

const configuration = (metrics: string): string =>
  gatewayFile('logLevel: silent', 'listeners: [{ adapter: hj212, host: 127.0.0.1, port: 0 }]', metrics);

it('shows what a running gateway says of itself', async () => {
  const file = configuration('metrics: { port: 0 }');
  const { ready, close } = await runGateway(file);
  const address = `http://127.0.0.1:${ready.metricsPort}`;
  const token = readFileSync(join(dirname(file), 'spool', 'status.token'), 'utf8').trim();
  const status = await gatewayStatus(`${address}/`, token);
  await expect(gatewayStatus(address)).rejects.toMatchObject({ code: 'HT5001' });
  await expect(gatewayStatus(address, 'another')).rejects.toMatchObject({ code: 'HT5001' });
  writeFileSync(file, readFileSync(file, 'utf8').replace('port: 0 }\n', `port: ${ready.metricsPort} }\n`));
  expect(await gatewayStatus(file)).toMatchObject({ connections: 0 });
  expect(checkResult<GatewayStatusResult>('gateway status', status)).toMatchObject({ connections: 0, devices: [] });
  await close();
  await expect(gatewayStatus(`http://127.0.0.1:${ready.metricsPort}`)).rejects.toMatchObject({ code: 'HT5015' });
});

it('needs a port to ask at', async () => {
  await expect(gatewayStatus(configuration(''))).rejects.toMatchObject({ code: 'HT8001' });
});

it.each(['zh', 'en'] as const)('is a table in %s', (language) => {
  const status: GatewayStatusResult = {
    platform: { state: 'unreachable', error: 'HT5012' },
    spool: { pending: 12, full: false },
    connections: 3,
    counts: { frames: 40, malformed: 1, delivered: 28, rejected: 0, dropped: 0 },
    devices: [
      {
        adapter: 'dlt645',
        device: 'urn:hutong:device:gate:m1',
        line: 'D001',
        lastSeen: '2026-01-01T08:00:00+08:00',
        frames: 7,
        errors: 2,
      },
    ],
  };
  const text = gatewayStatusText(status, language);
  for (const part of ['HT5012', '12', 'dlt645', 'urn:hutong:device:gate:m1', 'D001', '7', '2'])
    expect(text).toContain(part);
  expect(text).toContain(language === 'zh' ? '最近收到' : 'last heard');
});

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { loadAdapter } from '@hutong/adapters';
import { expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { gatewayFile } from '../__fixtures__/gateway-file.ts';
import { temporaryFolder } from '../__fixtures__/run-process.ts';
import { gatewayStatus } from './gateway/status.ts';
import { runGateway } from './gateway/run.ts';
import { replay, type ReplayResult } from './replay.ts';

const configuration = (): string =>
  gatewayFile(
    'logLevel: silent',
    'metrics: { port: 0 }',
    'listeners:',
    '  - { adapter: jt808, host: 127.0.0.1, port: 0 }',
    '  - { adapter: hj212, host: 127.0.0.1, port: 0 }',
  );

const start = async (capture?: string) => {
  const file = configuration();
  const { ready, close } = await runGateway(file, { capture });
  const token = readFileSync(join(dirname(file), 'spool', 'status.token'), 'utf8').trim();
  const [jt808 = 0, hj212 = 0] = ready.listeners.map(({ port }) => port ?? 0);
  return {
    ports: { jt808, hj212 },
    status: () => gatewayStatus(`http://127.0.0.1:${ready.metricsPort}`, token),
    close,
  };
};

/** Sends frames one after the other, each when the one before it was answered. */
const say = async (port: number, frames: readonly Uint8Array[]): Promise<void> => {
  const socket = connect(port, '127.0.0.1');
  for (const frame of frames) {
    socket.write(frame);
    await once(socket, 'data');
  }
  socket.destroy();
  await once(socket, 'close');
};

it('plays what a gateway recorded against another gateway, which hears the same', async () => {
  const file = join(temporaryFolder(), 'site.ndjson');
  const recorded = await start(file);
  const [jt808, hj212] = await Promise.all([loadAdapter('jt808'), loadAdapter('hj212')]);
  const context = { now: Date.UTC(2026, 0, 1), random: () => 0.5 };
  // Invented: no subscriber's number begins with 10.
  const car = ['registration', 'location', 'heartbeat'].map((kind) =>
    jt808.encode(jt808.simulate?.(kind, { ...context, address: '10012345678' })),
  );
  const air = [hj212.encode(hj212.simulate?.('air', { ...context, address: 'INVENTED0001' }))];
  await Promise.all([say(recorded.ports.jt808, car), say(recorded.ports.hj212, air)]);
  const { counts } = await recorded.status();
  await recorded.close();

  const other = await start();
  const addresses = { jt808: `127.0.0.1:${other.ports.jt808}`, hj212: `127.0.0.1:${other.ports.hj212}` };
  const result = checkResult<ReplayResult>('replay', await replay(file, { gateway: addresses }));
  expect(result).toEqual({
    connections: 2,
    frames: 4,
    expected: 4,
    answered: 4,
    omitted: 0,
    byAdapter: { jt808: 3, hj212: 1 },
  });
  const again = await other.status();
  for (const name of ['frames', 'replies', 'records', 'malformed']) expect(again.counts[name]).toBe(counts[name]);
  await expect(replay(file, { gateway: { jt808: addresses.jt808 } })).rejects.toMatchObject({ code: 'HT5015' });
  await other.close();
});

it('names a recording that is none', async () => {
  const file = join(temporaryFolder(), 'none.ndjson');
  await expect(replay(file, { gateway: {} })).rejects.toMatchObject({ code: 'HT3001' });
  writeFileSync(file, '{"id":1}\n');
  await expect(replay(file, { gateway: {} })).rejects.toMatchObject({ code: 'HT8002', location: { file } });
  writeFileSync(file, '{"id":"1","frame":"7E"}\n');
  await expect(replay(file, { gateway: {} })).rejects.toMatchObject({ code: 'HT8002' });
});

import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createVirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from './index.ts';
import type { RunningServer } from './options.ts';

describe('startServer', () => {
  let dataDir: string;
  let running: RunningServer | undefined;
  let blocker: Server | undefined;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'hutong-'));
  });
  afterEach(async () => {
    await running?.close();
    running = undefined;
    blocker?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const blockedPort = async (): Promise<number> => {
    blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    return (blocker.address() as AddressInfo).port;
  };
  const read = async (path: string) =>
    (await fetch(`${running?.http}${path}`, { headers: { authorization: `Bearer ${running?.adminToken}` } })).json();

  test('keeps its token and its lock with the data, and gives both back', async () => {
    running = await startServer({ dataDir, mqtt: 0 });
    const { adminToken, mqtt, http } = running;
    expect(running.dataDir).toBe(dataDir);
    expect(await read('/v1/platform')).toMatchObject({
      sandbox: false,
      mqtt: { port: Number(new URL(mqtt ?? '').port) },
    });
    expect((await stat(join(dataDir, 'admin-token'))).mode & 0o077).toBe(0);
    await expect(startServer({ dataDir })).rejects.toThrow('HT5018');
    const stream = await fetch(`${http}/v1/stream`, { headers: { authorization: `Bearer ${adminToken}` } });
    await running.close();
    expect(await stream.text()).toMatch(/^: connected\nid: \d+\n\n$/);
    running = await startServer({ dataDir });
    expect(running.adminToken).toBe(adminToken);
    expect(await read('/v1/tokens')).toMatchObject({ items: [{ id: 'admin' }] });
  });

  test('takes over the folder of a process that died before its database was ready', async () => {
    await writeFile(join(dataDir, 'server.lock'), '999999999 1');
    await mkdir(join(dataDir, 'database'));
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), 'half');
    running = await startServer({ dataDir });
    expect(await readFile(join(dataDir, 'server.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    expect(await read('/v1/records?type=Building')).toEqual({ items: [] });
  });

  test('says when a port is taken, and leaves nothing open', async () => {
    const port = await blockedPort();
    await expect(startServer({ dataDir, port })).rejects.toMatchObject({ code: 'HT5019', facts: { port } });
    await expect(startServer({ dataDir, mqtt: port })).rejects.toMatchObject({ code: 'HT5019' });
    await expect(access(join(dataDir, 'server.lock'))).rejects.toThrow('ENOENT');
  });

  test('says when the folder or the database cannot be used', async () => {
    await expect(startServer({ dataDir: '/dev/null/data' })).rejects.toMatchObject({ code: 'HT5018' });
    await expect(startServer({ databaseUrl: 'postgres://user:secret@127.0.0.1:1/none' })).rejects.toMatchObject({
      code: 'HT5018',
      facts: { host: '127.0.0.1:1' },
    });
    await expect(startServer({ mqtt: 'mqtt://127.0.0.1:1' })).rejects.toMatchObject({ code: 'HT5015' });
    await expect(startServer({ faults: ['no-such'] })).rejects.toMatchObject({ code: 'HT7001' });
  });

  test('a sandbox starts at the time of the clock it is given', async () => {
    const clock = createVirtualClock(Date.parse('2026-01-01T00:00:00Z'));
    running = await startServer({ sandbox: true, clock, adminToken: 'given' });
    expect(running.adminToken).toBe('given');
    expect(await read('/v1/platform')).toMatchObject({ now: '2026-01-01T08:00:00+08:00', sandbox: true });
  });
});

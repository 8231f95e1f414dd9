import { createClient } from '@hutong/client';
import { Device } from '@hutong/standard';
import { startServer, type RunningServer } from '@hutong/server';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkResult } from '../__fixtures__/check-result.ts';
import { temporaryFolder } from '../__fixtures__/run-process.ts';
import { load, type LoadResult } from './load.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ adminToken: 'load-test-admin-token' });
});
afterAll(() => server.close());

const device = (number: number, changes: object = {}): string =>
  JSON.stringify({ ...Device.example, id: `urn:hutong:device:example:load-${number}`, house: undefined, ...changes });

const fileOf = (...lines: string[]): string => {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'devices.ndjson'), lines.map((line) => `${line}\n`).join(''));
  return folder;
};

describe('load', () => {
  it('sends validated records in batches, and a second time changes nothing', async () => {
    const folder = fileOf(...Array.from({ length: 25 }, (_, index) => device(index, { address: `a-${index}` })));
    const target = { target: server.http, token: server.adminToken, batchSize: 10 };
    const seen: number[] = [];
    const first = await load([folder], { ...target, onProgress: ({ sent }) => seen.push(sent) });
    expect(checkResult<LoadResult>('load', first)).toMatchObject({ valid: true, sent: 25, created: 25, rejected: 0 });
    expect(seen).toEqual([10, 20, 25]);
    expect(await load([folder], target)).toMatchObject({ sent: 25, created: 0, updated: 0, unchanged: 25 });
  });

  it('sends nothing when a record is wrong', async () => {
    const folder = fileOf(device(100, { address: 'b-1' }), device(101, { kind: 'no-such-kind', address: 'b-2' }));
    const result = await load([folder], { target: 'http://127.0.0.1:9', token: 'x' });
    expect(checkResult('load', result)).toMatchObject({ valid: false, validation: { errors: 1 }, sent: 0 });
  });

  it('says what the platform refused, with the line it stands on', async () => {
    const admin = createClient({ baseUrl: server.http, token: server.adminToken });
    const { secret } = await admin.createToken({
      body: { name: 'another vendor', system: 'vendor-a', scopes: ['records:write'] },
    });
    const folder = fileOf(device(300, { address: 'c-1' }), device(301, { address: 'c-2' }));
    const result = await load([folder], { target: server.http, token: secret });
    checkResult('load', result);
    expect(result).toMatchObject({ valid: true, sent: 2, rejected: 2 });
    expect(result.rejections.map(({ file, line }) => [file, line])).toEqual([
      [join(folder, 'devices.ndjson'), 1],
      [join(folder, 'devices.ndjson'), 2],
    ]);
    expect(result.rejections[0]?.issues[0]?.message.zh).toBeTruthy();
  });

  it('refuses a wrong token and reports a platform that is not there', async () => {
    const folder = fileOf(device(200));
    await expect(load([folder], { target: server.http, token: 'wrong' })).rejects.toMatchObject({ code: 'HT5001' });
    await expect(load([join(folder, 'none')], { target: server.http })).rejects.toMatchObject({ code: 'HT7002' });
  });
});

import type { ReportJson } from '@hutong/validator';
import { Device } from '@hutong/standard';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { checkOutput, checkResult } from './__fixtures__/check-result.ts';
import { runProcess, startProcess, temporaryFolder } from './__fixtures__/run-process.ts';
import type { ErrorResult } from './output/error.ts';
import type { ServeResult } from './services/serve.ts';

describe('hutong serve', () => {
  it('says in its first line where it listens, serves, and stops in order on SIGTERM', async () => {
    const folder = join(temporaryFolder(), 'data');
    const child = startProcess(['serve', '--port', '0', '--mqtt', '0', '--db', folder, '--json']);
    if (child.stdout === null) throw new Error('no stdout');
    const ended = once(child, 'close');
    const lines: string[] = [];
    const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    const [line] = (await once(reader, 'line')) as [string];
    const ready = checkResult<ServeResult>('serve', JSON.parse(line));
    expect(ready.mqtt).toMatch(/^mqtt:\/\/127\.0\.0\.1:\d+$/);
    expect(ready.dataDir).toBe(folder);
    expect((await fetch(`${ready.http}/healthz`)).status).toBe(200);
    const authorization = `Bearer ${ready.adminToken}`;
    expect((await fetch(`${ready.http}/v1/tokens`, { headers: { authorization } })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });

  it('names a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const args = ['serve', '--port', String(port), '--mqtt', 'off', '--db', 'memory', '--json'];
    const { status, stdout } = await runProcess(args);
    other.close();
    expect(status).toBe(5);
    expect(checkOutput<ErrorResult>('error', stdout).error.code).toBe('HT5019');
  });

  it('names a data folder that cannot be made', async () => {
    const file = join(temporaryFolder(), 'plain');
    writeFileSync(file, '');
    const folder = join(file, 'data');
    const { status, stdout, stderr } = await runProcess(['serve', '--port', '0', '--mqtt', 'off', '--db', folder]);
    expect({ status, stdout }).toEqual({ status: 5, stdout: '' });
    expect(stderr).toContain('HT7003');
    expect(stderr).toContain(folder);
  });

  it('refuses an address of no known kind', async () => {
    const { status, stderr } = await runProcess(['serve', '--mqtt', 'amqp://x', '--db', 'memory']);
    expect(status).toBe(2);
    expect(stderr).toContain('amqp://x');
  });
});

describe('an interruption', () => {
  it('ends a load in order with the code for incomplete', async () => {
    const stuck = createServer();
    await once(stuck.listen(0, '127.0.0.1'), 'listening');
    const { port } = stuck.address() as AddressInfo;
    const data = join(temporaryFolder(), 'device.json');
    writeFileSync(data, JSON.stringify(Device.example));
    const child = startProcess(['load', data, '--target', `http://127.0.0.1:${port}`, '--token', 'x', '--json']);
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    const ended = once(child, 'close');
    // The platform has the request and never answers.
    const [socket] = (await once(stuck, 'connection')) as [Socket];
    child.kill('SIGINT');
    expect(await ended).toEqual([7, null]);
    expect(checkOutput<ErrorResult>('error', stdout).error.code).toBe('HT7005');
    socket.destroy();
    stuck.close();
  });

  it('ends a validation whose standard input has fallen silent, with what was read', async () => {
    const child = startProcess(['validate', '-', '--json']);
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    const ended = once(child, 'close');
    const line = `${JSON.stringify({ ...Device.example, kind: 'wrong' })}\n`;
    // More than any pipe holds: once it is written, the command has read the first of it. The last line stays open.
    await new Promise((resolve) => child.stdin?.write(`${line.repeat(4000)}{"id":`, resolve));
    child.kill('SIGINT');
    expect(await ended).toEqual([7, null]);
    const report = checkOutput<ReportJson>('validate', stdout);
    expect(report).toMatchObject({ valid: false, incomplete: true, findings: expect.any(Array) });
    expect(report.summary.records).toBeGreaterThan(0);
    expect(report.summary.notChecked[0]).toContain('interrupted');
    expect(report.rules.map(({ code }) => code)).toEqual(['HT1003']);
  });
});

describe('a stream that is validated', () => {
  const bad = JSON.stringify({ ...Device.example, kind: 'wrong' });

  it('is told as lines of JSON where no person looks, the counts last, and ends with the code for findings', async () => {
    const stream = createHttpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.end(`${JSON.stringify(Device.example)}\n${bad}\n`);
    });
    await once(stream.listen(0, '127.0.0.1'), 'listening');
    const { port } = stream.address() as AddressInfo;
    const { status, stdout, stderr } = await runProcess(['validate', '--live', `http://127.0.0.1:${port}/records`]);
    stream.close();
    expect({ status, stderr }).toEqual({ status: 3, stderr: `● Following 127.0.0.1:${port}\n` });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { kind: 'finding', code: 'HT1003', file: '/records', line: 2 },
      { kind: 'summary', valid: false, summary: { records: 2, errors: 1 } },
    ]);
  });

  it('gives its report on an interruption', async () => {
    const stream = createHttpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${bad}\n\n`);
    });
    await once(stream.listen(0, '127.0.0.1'), 'listening');
    const { port } = stream.address() as AddressInfo;
    const child = startProcess(['validate', '--live', `http://127.0.0.1:${port}`]);
    const ended = once(child, 'close');
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      // The finding is there: the stream is being read.
      if (stdout.endsWith('\n') && !stdout.includes('"summary"')) child.kill('SIGINT');
    });
    expect(await ended).toEqual([3, null]);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    ).toEqual(['finding', 'summary']);
    stream.closeAllConnections();
    stream.close();
  });

  it('needs a stream or files, and not both: 2', async () => {
    const outcomes = await Promise.all([
      runProcess(['validate']),
      runProcess(['validate', 'data', '--live', 'http://127.0.0.1:9']),
      runProcess(['validate', '--live', 'nats://127.0.0.1:9']),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([2, 2, 2]);
  });
});

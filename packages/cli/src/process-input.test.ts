import { Device } from '@hutong/standard';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutput } from './__fixtures__/check-result.ts';
import { runProcess, temporaryFolder } from './__fixtures__/run-process.ts';
import type { ErrorResult } from './output/error.ts';
import type { DecodeResult } from './services/decode.ts';

const folder = temporaryFolder();
const fileWith = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const codeOf = (stdout: string): string => checkOutput<ErrorResult>('error', stdout).error.code;

describe('bad input', () => {
  it('a path that is not there: 4', async () => {
    const { status, stdout, stderr } = await runProcess(['validate', join(folder, 'none.csv'), '--json']);
    expect({ status, stderr, code: codeOf(stdout) }).toEqual({ status: 4, stderr: '', code: 'HT7002' });
  });

  it('a line in another encoding: 3, with the line and what to do, in Chinese', async () => {
    // 门磁 in UTF-8, then in GB 18030.
    const bytes = Buffer.concat([
      Buffer.from('id,name\nw,门磁\nx,'),
      Buffer.of(0xc3, 0xc5, 0xb4, 0xc5),
      Buffer.from('\n'),
    ]);
    const file = fileWith('devices.csv', bytes);
    const { status, stdout } = await runProcess(['validate', '--type', 'Device', file, '--lang', 'zh']);
    expect(status).toBe(3);
    expect(stdout).toContain('HT3002');
    expect(stdout).toContain('--encoding gb18030');
  });

  it('standard input: 0 for a valid record, 3 for a broken line, one JSON document each', async () => {
    const record = JSON.stringify(Device.example);
    const [good, bad] = await Promise.all([
      runProcess(['validate', '-', '--json'], { input: record }),
      runProcess(['validate', '-', '--json'], { input: `${record}\n{"id":\n` }),
    ]);
    expect({ status: good.status, stderr: good.stderr }).toEqual({ status: 0, stderr: '' });
    expect(checkOutput('validate', good.stdout)).toMatchObject({ valid: true, summary: { records: 1 } });
    expect(bad.status).toBe(3);
    expect(checkOutput('validate', bad.stdout)).toMatchObject({ valid: false });
  });

  it('an unknown adapter: 4', async () => {
    const { status, stdout } = await runProcess(['decode', 'gb2687', '40', '--json']);
    expect({ status, code: codeOf(stdout) }).toEqual({ status: 4, code: 'HT4010' });
  });

  it('malformed frames: 3, and every byte is accounted for', async () => {
    const { status, stdout, stderr } = await runProcess(['decode', 'gb26875', '-', '--json'], { input: '404040FF00' });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    const { frames, discarded } = checkOutput<DecodeResult>('decode', stdout);
    expect([...frames, ...discarded].reduce((sum, { length }) => sum + length, 0)).toBe(5);
  });

  it('half a byte: 2', async () => {
    const { status, stderr } = await runProcess(['decode', 'gb26875', '404']);
    expect(status).toBe(2);
    expect(stderr).toContain('HT7001');
  });

  it('a broken scenario: 3, with file and line', async () => {
    const scenario = `name: x
seed: one
start: '2026-03-01T08:00:00+08:00'
duration: PT1H
system: sim
division: '340111999001'
devices: { counts: { smoke-detector: 1 } }
`;
    const file = fileWith('scenario.yaml', scenario);
    const { status, stderr } = await runProcess(['simulate', file, '--target', 'http://127.0.0.1:9']);
    expect(status).toBe(3);
    expect(stderr).toContain(`${file}:2:`);
  });

  it('a platform that is not there: 6', async () => {
    const data = fileWith('device.json', JSON.stringify(Device.example));
    const args = ['load', data, '--target', 'http://127.0.0.1:9', '--json'];
    const { status, stdout } = await runProcess(args);
    expect({ status, code: codeOf(stdout) }).toEqual({ status: 6, code: 'HT5015' });
  });

  it('a file that cannot be written: 5', async () => {
    const out = join(fileWith('plain', ''), 'openapi.json');
    const { status, stderr } = await runProcess(['docs', 'openapi', '--out', out]);
    expect(status).toBe(5);
    expect(stderr).toContain(out);
  });
});

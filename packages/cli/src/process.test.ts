import { describe, expect, it } from 'vitest';
import { checkOutput } from './__fixtures__/check-result.ts';
import { runProcess, startProcess } from './__fixtures__/run-process.ts';
import type { ErrorResult } from './output/error.ts';

describe('the process', () => {
  it('prints exactly one JSON document on stdout and nothing else', async () => {
    const { status, stdout, stderr } = await runProcess(['standard', 'show', 'Device', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(checkOutput<{ type: string }>('standard show', stdout).type).toBe('Device');
  });

  it('prints its version', async () => {
    expect((await runProcess(['--version'])).stdout).toMatch(/^hutong \d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['an unknown command', ['stanard'], 2, 'hutong standard'],
    ['an unknown flag', ['codes', 'list', '--jsn'], 2, '--json'],
    ['a missing argument', ['standard', 'show'], 2, 'ENTITY'],
    ['an unknown name', ['standard', 'show', 'Devise'], 4, 'Device'],
    ['a wrong value of a flag', ['codes', 'list', '--lang', 'fr'], 2, 'zh, en'],
  ])('%s: four parts on stderr, nothing on stdout', async (_, args, status, hint) => {
    const outcome = await runProcess(args);
    expect(outcome).toMatchObject({ status, stdout: '' });
    expect(outcome.stderr).toMatch(/^✗ HT70/);
    expect(outcome.stderr).toContain('  fix    ');
    expect(outcome.stderr).toContain(hint);
  });

  it('gives errors as one JSON document with --json, in both languages', async () => {
    const { status, stdout, stderr } = await runProcess(['standard', 'show', 'Devise', '--json']);
    expect({ status, stderr }).toEqual({ status: 4, stderr: '' });
    const { error } = checkOutput<ErrorResult>('error', stdout);
    expect(error).toMatchObject({ code: 'HT7002', name: 'not-found' });
    expect(error.message.zh).toContain('Devise');
  });

  it('speaks the language of the locale, and the flag overrides it', async () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    const [chinese, english] = await Promise.all([
      runProcess(['standard', 'show', 'Devise'], { env }),
      runProcess(['standard', 'show', 'Devise', '--lang', 'en'], { env }),
    ]);
    expect(chinese.stderr).toContain('是否指 Device');
    expect(english.stderr).toContain('Did you mean Device');
  });

  it('shows help with examples first, also behind a global flag', async () => {
    const { status, stdout } = await runProcess(['--lang', 'zh', 'codes', 'show', '--help']);
    expect(status).toBe(0);
    expect(stdout.indexOf('示例')).toBeLessThan(stdout.indexOf('用法'));
    expect(stdout).toContain('$ hutong codes show ht-device-kind');
  });

  it('uses no colour off a terminal', async () => {
    const { stdout } = await runProcess(['standard', 'show', 'Device']);
    expect(stdout).not.toContain('\u001B');
  });

  it('is quiet when its reader goes away', async () => {
    const child = startProcess(['codes', 'show', 'china-division-county']);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

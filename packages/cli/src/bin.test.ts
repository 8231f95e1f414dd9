import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './__fixtures__/run-process.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** A workspace whose build, loud as builds are, makes a command that prints its arguments. */
const workspaceWith = (build: string): string => {
  const workspace = temporaryFolder();
  const cli = join(workspace, 'packages/cli');
  const tooling = join(workspace, 'packages/tooling/src');
  for (const folder of [cli, tooling]) mkdirSync(folder, { recursive: true });
  cpSync(join(packageFolder, 'bin'), join(cli, 'bin'), { recursive: true });
  cpSync(join(packageFolder, 'package.json'), join(cli, 'package.json'));
  writeFileSync(join(tooling, 'build.ts'), build);
  return join(cli, 'bin/hutong.js');
};

const successfulBuild = `
import { mkdirSync, writeFileSync } from 'node:fs';
console.log('building');
mkdirSync('packages/cli/bundle', { recursive: true });
writeFileSync('packages/cli/bundle/run.js', 'export const runHutong = (argv) => (console.log(argv.join()), 3);');
`;

describe('the bin of a checkout that was never built', () => {
  it('builds once, keeps stdout for the command, and passes its exit code on', () => {
    const bin = workspaceWith(successfulBuild);
    const first = spawnSync(process.execPath, [bin, 'codes', 'list'], { encoding: 'utf8' });
    expect(first).toMatchObject({ status: 3, stdout: 'codes,list\n', stderr: 'building\n' });
    const second = spawnSync(process.execPath, [bin, 'codes'], { encoding: 'utf8' });
    expect(second).toMatchObject({ status: 3, stdout: 'codes\n', stderr: '' });
  });

  it('ends with the exit code of a build that fails', () => {
    const bin = workspaceWith('process.exitCode = 9;');
    expect(spawnSync(process.execPath, [bin, 'codes'], { encoding: 'utf8' })).toMatchObject({ status: 9, stdout: '' });
  });

  it('knows its version without a build', () => {
    const bin = workspaceWith('process.exitCode = 9;');
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toMatch(/^hutong \d/);
  });

  it('refuses a Node older than the package says, in the language of the reader', () => {
    const bin = workspaceWith(successfulBuild);
    const manifest = join(bin, '../../package.json');
    const needs = { ...JSON.parse(readFileSync(manifest, 'utf8')), engines: { node: '>=99' } };
    writeFileSync(manifest, JSON.stringify(needs));
    const run = (HUTONG_LANG: string) =>
      spawnSync(process.execPath, [bin, 'codes'], { encoding: 'utf8', env: { ...process.env, HUTONG_LANG } });
    expect(run('en')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/HT7007.*\n.*99 or newer/),
    });
    expect(run('zh')).toMatchObject({ status: 2, stderr: expect.stringContaining('需要 99 或更高') });
  });
});

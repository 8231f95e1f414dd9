import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspacePackages } from '../workspace.ts';

const withExample = workspacePackages()
  .map(({ name, folder }) => ({ name, folder, file: join(folder, 'README.md') }))
  .filter(({ file }) => existsSync(file))
  .map((entry) => ({ ...entry, code: /```ts\n([^]*?)```/.exec(readFileSync(entry.file, 'utf8'))?.[1] ?? '' }))
  .filter(({ code }) => code !== '');

/** Runs a piece of TypeScript in a package's folder, where the package finds itself by name as an importer would. */
const run = (folder: string, code: string): Promise<{ stdout: string; stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@hutong/source', '--input-type=module-typescript', '--eval', code],
      { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => resolve({ stdout, stderr }));
  });

describe('the example of each package README', () => {
  it('exists for every published package but the command, whose examples are shell commands', () => {
    const published = workspacePackages().filter((entry) => !entry.private && entry.name !== '@hutong/cli');
    expect(withExample.map(({ name }) => name)).toEqual(published.map(({ name }) => name));
  });

  it.each(withExample)('$name prints what it says', async ({ folder, code }) => {
    const promised = Array.from(code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm), ([, text]) => text);
    expect(promised.length).toBeGreaterThan(0);
    const { stdout, stderr } = await run(folder, code);
    expect(stdout.trim().split('\n'), stderr).toEqual(promised);
  });
});

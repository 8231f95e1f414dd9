import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

it('the example of the README runs and prints what it says', async () => {
  const readme = await readFile(`${folder}/README.md`, 'utf8');
  const code = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const promised = Array.from(code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm), ([, text]) => text);
  expect(promised).toHaveLength(3);
  // The package finds itself by name, as an importer would.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@hutong/source', '--input-type=module-typescript', '--eval', code],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' } },
  );
  expect(stdout.trim().split('\n'), stderr).toEqual(promised);
});

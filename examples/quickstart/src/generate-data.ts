// Writes the invented community to data/, and a copy with twelve known defects to data-with-defects/.
// The same seed gives the same bytes; `--check` writes nothing and fails when the committed files differ.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quickstartFiles } from './community/quickstart-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');

for (const [path, content] of quickstartFiles()) {
  const file = join(root, path);
  const known = await readFile(file).catch(() => undefined);
  if (known?.equals(content) === true) continue;
  if (checkOnly) {
    console.error(`stale: ${path}`);
    process.exitCode = 1;
    continue;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.error(`wrote ${path}`);
}

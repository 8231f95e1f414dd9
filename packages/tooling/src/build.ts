import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommandLine } from './bundle/bundle-command-line.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const run = (command: string, args: readonly string[]): void => {
  // Build output goes to stderr so that a command that builds first keeps stdout for its result.
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

run(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-b', 'tsconfig.build.json']);

const template = 'packages/server/scripts/build-template.ts';
if (existsSync(join(root, template))) run(process.execPath, [join(root, template)]);

await bundleCommandLine();

#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sourceCondition = '@hutong/source';

/** Runs from `src` when the source condition is set, so that development and tests need no build. */
const runsFromSource = () =>
  [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((argument) => argument.includes(sourceCondition)) &&
  existsSync(join(root, 'src/run.ts'));

/** Builds a workspace checkout once; a published package always has its bundle. Output goes to stderr. */
const buildIfMissing = async () => {
  if (existsSync(join(root, 'bundle/run.js'))) return;
  const { spawnSync } = await import('node:child_process');
  const workspace = dirname(dirname(root));
  const build = join(workspace, 'packages/tooling/src/build.ts');
  const result = spawnSync(process.execPath, [build], { cwd: workspace, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stdout.write(`hutong ${version}\n`);
} else {
  const fromSource = runsFromSource();
  if (!fromSource) await buildIfMissing();
  enableCompileCache();
  const { runHutong } = await import(fromSource ? '../src/run.ts' : '../bundle/run.js');
  process.exit(await runHutong(argv, { root, fromSource }));
}

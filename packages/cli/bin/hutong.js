#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
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

/** Says HT7007 in words that the oldest Node can print; anything later would fail on syntax or a missing function. */
const refuseOldNode = () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = Number.parseInt(engines.node.replace(/\D+/, ''), 10);
  if (Number.parseInt(process.versions.node, 10) >= needed) return;
  const { HUTONG_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const chinese = (HUTONG_LANG || LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh');
  process.stderr.write(
    chinese
      ? `✗ HT7007 Node.js 版本过低\n  原因  此处为 Node.js ${process.versions.node}，需要 ${needed} 或更高\n  处理  安装 Node.js ${needed} 或更高版本\n`
      : `✗ HT7007 Node.js is too old\n  why    this is Node.js ${process.versions.node}, ${needed} or newer is needed\n  fix    Install Node.js ${needed} or newer\n`,
  );
  process.exit(2);
};

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stdout.write(`hutong ${version}\n`);
} else {
  refuseOldNode();
  const fromSource = runsFromSource();
  if (!fromSource) await buildIfMissing();
  module.enableCompileCache();
  // Nobody who runs the command can act on what a bundled package warns its own authors of.
  if (!fromSource) process.noDeprecation = true;
  const { runHutong } = await import(fromSource ? '../src/run.ts' : '../bundle/run.js');
  process.exit(await runHutong(argv, { root, fromSource }));
}

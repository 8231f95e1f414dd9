import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workspacePackages, workspaceRoot } from './workspace.ts';

const wanted = process.argv.slice(2);
let failed = 0;
for (const { folder, name } of workspacePackages()) {
  const bench = join(folder, 'bench');
  if (!existsSync(bench)) continue;
  for (const file of readdirSync(bench)
    .filter((entry) => entry.endsWith('.bench.ts'))
    .sort()) {
    const path = relative(workspaceRoot, join(bench, file));
    if (wanted.length > 0 && !wanted.some((part) => path.includes(part))) continue;
    console.log(`\n${name} ${file}`);
    const { status } = spawnSync(process.execPath, ['--conditions=@hutong/source', '--expose-gc', path], {
      cwd: workspaceRoot,
      stdio: 'inherit',
    });
    if (status !== 0) failed++;
  }
}
process.exitCode = failed > 0 ? 1 : 0;

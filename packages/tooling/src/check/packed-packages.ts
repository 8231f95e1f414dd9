import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { workspacePackages, workspaceRoot } from '../workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'hutong-packed-'));
const tarballs = join(folder, 'tarballs');
const consumer = join(folder, 'consumer');
const toolingBinary = (name: string): string => join(workspaceRoot, 'packages/tooling/node_modules/.bin', name);

const run = (command: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 2 ** 20,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
};

const published = workspacePackages().filter((entry) => !entry.private);
const entries = published.flatMap(({ name, manifest }) =>
  Object.keys(manifest.exports ?? {})
    .filter((path) => path !== './package.json' && !path.includes('*'))
    .map((path) => name + path.slice(1)),
);
// Test suites run inside the reader's own test runner, and mock handlers beside msw.
const needsPeer = (entry: string): boolean => entry.endsWith('/testing') || entry.endsWith('/msw');

try {
  run('mkdir', ['-p', tarballs, consumer], folder);
  // `pnpm pack` writes the versions that are published in place of workspace and catalog references.
  for (const entry of published) run('npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', tarballs], entry.folder);
  const files = readdirSync(tarballs).map((name) => join(tarballs, name));

  for (const file of files) {
    run(toolingBinary('publint'), ['run', file, '--strict'], workspaceRoot);
    run(toolingBinary('attw'), [file, '--profile', 'esm-only', '--no-emoji'], workspaceRoot);
  }

  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...files], consumer);

  const importable = entries.filter((entry) => !needsPeer(entry));
  const lines = importable.map(
    (entry) => `if (Object.keys(await import('${entry}')).length === 0) throw new Error('${entry} exports nothing');`,
  );
  writeFileSync(join(consumer, 'import-all.mjs'), lines.join('\n'));
  run(process.execPath, ['import-all.mjs'], consumer);

  writeFileSync(
    join(consumer, 'consumer.ts'),
    importable
      .map(
        (entry, index) =>
          `import * as entry${index} from '${entry}';\nexport const keys${index}: string[] = Object.keys(entry${index});`,
      )
      .join('\n'),
  );
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--types',
    '',
    '--skipLibCheck',
  ];
  run(join(workspaceRoot, 'node_modules/.bin/tsc'), [...options, 'consumer.ts'], consumer);

  const hutong = (...args: readonly string[]): string =>
    run(join(consumer, 'node_modules/.bin/hutong'), args, consumer);
  const version = hutong('--version');
  if (!version.includes('0.')) throw new Error(`hutong --version printed ${version}`);
  writeFileSync(join(consumer, 'device.json'), hutong('standard', 'example', 'Device', '--json'));
  hutong('validate', 'device.json');
  hutong('validate', 'device.json', '--out', 'report.html');
  cpSync(join(workspaceRoot, 'examples/my-meter/src/my-meter.ts'), join(consumer, 'my-meter.ts'));
  hutong('decode', 'my-meter', 'A55A06000004D201008000D75A018809', '--adapter', './my-meter.ts');
  // The platform finds its version and its database template in its own package, although the command is a bundle.
  const server = spawn(
    join(consumer, 'node_modules/.bin/hutong'),
    ['serve', '--port', '0', '--db', 'memory', '--json'],
    {
      cwd: consumer,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [first] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const { http } = JSON.parse(first) as { readonly http: string };
  const health = await fetch(new URL('/healthz', http));
  server.kill('SIGTERM');
  await once(server, 'close');
  if (!health.ok) throw new Error(`the packed platform answered ${health.status}`);
  // The data files and the optional companion of the command are found where a user installs them.
  const town = hutong('identifiers', 'check', '130111200201', '--scheme', 'division', '--json');
  if (!town.includes('南高乡')) throw new Error(`hutong identifiers check does not name the town: ${town}`);
  hutong('divisions', 'find', '130111200201');
  // Without the companion the command says what to install, and all else goes on working.
  rmSync(join(consumer, 'node_modules/@hutong/divisions'), { recursive: true });
  const without = spawnSync(join(consumer, 'node_modules/.bin/hutong'), ['divisions', 'find', '34'], {
    encoding: 'utf8',
  });
  if (without.status !== 2 || !without.stderr.includes('HT7011')) throw new Error(without.stderr);
  hutong('identifiers', 'check', '130111200201', '--scheme', 'division');
  console.log(`${files.length} packages, ${importable.length} entries`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

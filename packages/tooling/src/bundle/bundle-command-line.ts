import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown, type RolldownBuild } from 'rolldown';
import { workspaceRoot } from '../workspace.ts';
import { packageAddresses } from './package-addresses.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const folder = join(workspaceRoot, 'packages/cli');
const output = join(folder, 'bundle');

/** PGlite finds its WebAssembly beside itself; the others are used only where somebody installed them. */
const external = (): string[] => {
  const { peerDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  return ['@electric-sql/pglite', 'pg-native', ...Object.keys(peerDependencies)];
};

// What nearly every command needs comes in one file each, since a file costs more than the little code in it.
const groups = [
  { name: 'zod', test: /node_modules\/zod\// },
  {
    name: 'start',
    test: (id: string) =>
      /packages\/cli\/dist\/((arguments|files)\/)?[a-z-]+\.js$/.test(id)
        ? !/(index|generated-[a-z]+|result-schemas|help|topics|docs-command)\.js$/.test(id)
        : /packages\/standard\/dist\/(text|clock|errors\/[a-z-]+|identifiers\/(urn|look-alikes|fixed-width|division-code))\.js$/.test(
            id,
          ),
  },
];

const entries = (): Record<string, string> => {
  const paths = ['run.js', 'index.js', ...globSync('commands/**/*.js', { cwd: join(folder, 'dist') })];
  return Object.fromEntries(paths.map((path) => [path.replace(/\.js$/, ''), join(folder, 'dist', path)]));
};

const write = async (bundle: RolldownBuild, target: string): Promise<void> => {
  const { output: chunks } = await bundle.write({
    dir: target,
    format: 'esm',
    entryFileNames: '[name].js',
    codeSplitting: { groups: [...groups] },
    // With this ending Node need not look for the nearest package.json of every chunk.
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), `${thirdPartyNotices(modules)}\n`);
};

/**
 * Bundles the built command line: one file per command and shared chunks, so that a start reads tens of files instead
 * of hundreds. The bundle is put in place of the old one only when it is whole.
 */
export async function bundleCommandLine(): Promise<void> {
  const fresh = join(folder, `bundle.${process.pid}`);
  const stale = `${fresh}.old`;
  const bundle = await rolldown({
    input: entries(),
    cwd: folder,
    platform: 'node',
    external: external().map((name) => new RegExp(`^${name}(/|$)`)),
    // What is loaded late from source may well be needed early elsewhere.
    checks: { ineffectiveDynamicImport: false },
    plugins: [packageAddresses()],
  });
  try {
    mkdirSync(fresh, { recursive: true });
    await write(bundle, fresh);
    if (globSync(relative(folder, output), { cwd: folder }).length > 0) renameSync(output, stale);
    renameSync(fresh, output);
  } finally {
    await bundle.close();
    for (const path of [fresh, stale]) rmSync(path, { recursive: true, force: true });
  }
}

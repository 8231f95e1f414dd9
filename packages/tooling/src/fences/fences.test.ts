import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, workspacePackages, workspaceRoot } from '../workspace.ts';
import { floors, forbidden, sideways } from './floors.ts';

const importPattern = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;
const packages = workspacePackages();
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.includes('__fixtures__');

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(importPattern)].map((match) => match[1] ?? '');

describe('floors', () => {
  it.each(packages.map((entry) => [entry.name, entry] as const))('%s imports down only', (name, entry) => {
    const floor = floors[name];
    expect(floor, `${name} has no floor`).toBeDefined();
    const wrong: string[] = [];
    for (const path of sourceFiles(join(entry.folder, 'src'))) {
      for (const target of importsOf(path)) {
        const other = /^@hutong\/[a-z-]+/.exec(target)?.[0];
        if (other === undefined || other === name || isTest(path)) continue;
        const below = (floors[other] ?? 99) < (floor ?? -1) || sideways[name]?.includes(other) === true;
        const declared = other in { ...entry.manifest.dependencies, ...entry.manifest.peerDependencies };
        if (!below || !declared || forbidden[name]?.includes(other))
          wrong.push(`${relative(workspaceRoot, path)} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const handwritten = packages.flatMap(({ folder }) =>
    [...sourceFiles(join(folder, 'src'))].filter(
      (path) => !path.endsWith('.generated.ts') && !path.endsWith('.test.ts'),
    ),
  );

  it('are at most 500 lines, median at most 80', () => {
    const lengths = handwritten.map((path) => [readFileSync(path, 'utf8').split('\n').length, path] as const);
    expect(lengths.filter(([lines]) => lines > 500).map(([, path]) => relative(workspaceRoot, path))).toEqual([]);
    const sorted = lengths.map(([lines]) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('generated files say so in line 1', () => {
    const silent = packages
      .flatMap(({ folder }) => [...sourceFiles(join(folder, 'src'))])
      .filter(
        (path) =>
          path.endsWith('.generated.ts') && !/generated from/i.test(readFileSync(path, 'utf8').split('\n')[0] ?? ''),
      );
    expect(silent).toEqual([]);
  });

  it('index.ts is an explicit list of named exports', () => {
    const loose = handwritten
      .filter((path) => basename(path) === 'index.ts')
      .filter((path) => /export \*|export default/.test(readFileSync(path, 'utf8')));
    expect(loose.map((path) => relative(workspaceRoot, path))).toEqual([]);
  });

  it('have no catch-all names', () => {
    const vague = handwritten.filter((path) =>
      ['utils.ts', 'helpers.ts', 'common.ts', 'misc.ts'].includes(basename(path)),
    );
    expect(vague.map((path) => relative(workspaceRoot, path))).toEqual([]);
  });
});

describe('the workspace', () => {
  it('has nothing at the top but the agreed entries', () => {
    const agreed = new Set([
      'packages',
      'examples',
      'docs',
      'spec',
      'package.json',
      'pnpm-workspace.yaml',
      'pnpm-lock.yaml',
      'tsconfig.json',
      'tsconfig.base.json',
      'tsconfig.build.json',
      'vitest.config.ts',
      'typedoc.json',
      'redocly.yaml',
      'knip.json',
      'README.md',
      'README.zh-CN.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'CONTRIBUTING.zh-CN.md',
      'node_modules',
      'coverage',
      'output',
    ]);
    const odd = readdirSync(workspaceRoot).filter((name) => !name.startsWith('.') && !agreed.has(name));
    expect(odd).toEqual([]);
  });

  it('pins exact versions', () => {
    const catalog = readFileSync(join(workspaceRoot, 'pnpm-workspace.yaml'), 'utf8').split('catalog:')[1] ?? '';
    const ranged = catalog.split('\n').filter((line) => /:\s*['"]?[\^~*><]/.test(line));
    expect(ranged).toEqual([]);
    for (const { manifest } of packages)
      for (const [name, version] of Object.entries(manifest.dependencies ?? {}))
        expect(`${name} ${version}`).toMatch(/ (workspace:\*|catalog:)$/);
  });

  it('names the same folders on both sides of the fence table', () => {
    expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(floors).sort());
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the workspace, without a trailing slash. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

export interface WorkspacePackage {
  readonly folder: string;
  readonly name: string;
  readonly private: boolean;
  readonly manifest: {
    readonly name: string;
    readonly private?: boolean;
    readonly dependencies?: Record<string, string>;
    readonly peerDependencies?: Record<string, string>;
    readonly exports?: Record<string, string | Record<string, string>>;
  };
}

/** All packages under `packages/`, by folder name. */
export const workspacePackages = (): WorkspacePackage[] =>
  readdirSync(join(workspaceRoot, 'packages'))
    .sort()
    .map((name) => {
      const folder = join(workspaceRoot, 'packages', name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as WorkspacePackage['manifest'];
      return { folder, name: manifest.name, private: manifest.private === true, manifest };
    });

/** Hand-written and generated TypeScript files below a folder. */
export function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* sourceFiles(path);
    } else if (entry.name.endsWith('.ts')) yield path;
  }
}

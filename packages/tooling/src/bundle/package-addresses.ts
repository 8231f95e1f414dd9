import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { workspacePackages } from '../workspace.ts';

const posix = (path: string): string => path.split(sep).join('/');

/**
 * Lets a bundled module of a workspace package still find what lies beside it: a file, or the script of a worker. Its
 * `import.meta.url` becomes its address inside the installed package, found through the package's main entry.
 */
export function packageAddresses(): Plugin {
  const packages = workspacePackages().map(({ folder, name, manifest }) => {
    const main = manifest.exports?.['.'];
    const entry = typeof main === 'string' ? main : main?.['default'];
    return { name, output: join(folder, 'dist'), entry: entry === undefined ? undefined : join(folder, entry) };
  });
  return {
    name: 'package-addresses',
    load(id) {
      const home = packages.find(({ output }) => id.startsWith(output + sep));
      if (home === undefined) return null;
      const code = readFileSync(id, 'utf8');
      if (!code.includes('import.meta.url')) return null;
      if (home.entry === undefined) throw new Error(`${home.name} has no main entry, but ${id} asks for its address`);
      const path = posix(relative(dirname(home.entry), id));
      const address = `new URL(${JSON.stringify(path)}, import.meta.resolve(${JSON.stringify(home.name)})).href`;
      return code.replaceAll('import.meta.url', `(${address})`);
    },
  };
}

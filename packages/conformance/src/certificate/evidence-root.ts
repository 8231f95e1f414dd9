import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../engine/digest.ts';
import { merkleRoot } from '../evidence/merkle.ts';

/** Root over all files of an evidence folder as they are now, or undefined when it cannot be read. */
export function evidenceRootOf(folder: string): string | undefined {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(folder, path)).isFile(),
    );
    return merkleRoot(
      paths.map((path) => ({ path: path.replaceAll('\\', '/'), digest: sha256(readFileSync(join(folder, path))) })),
    );
  } catch {
    return undefined;
  }
}

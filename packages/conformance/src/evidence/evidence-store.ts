import { join } from 'node:path';
import { sha256 } from '../engine/digest.ts';
import { merkleRoot, type EvidenceFile } from './merkle.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes evidence as it arises, before anything is torn down, and knows the digests. */
export interface EvidenceStore {
  write(path: string, content: unknown): Promise<EvidenceFile>;
  files(): readonly EvidenceFile[];
  root(): string;
}

export function createEvidenceStore(outDir: string): EvidenceStore {
  const files: EvidenceFile[] = [];
  return {
    async write(path, content) {
      const text = `${JSON.stringify(content, null, 2)}\n`;
      await writeAtomically(join(outDir, 'evidence', path), text);
      const file = { path, digest: sha256(text) };
      files.push(file);
      return file;
    },
    files: () => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    root: () => merkleRoot(files),
  };
}

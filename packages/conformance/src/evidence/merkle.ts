import { createHash } from 'node:crypto';

export interface EvidenceFile {
  /** Path relative to the evidence folder, with forward slashes. */
  readonly path: string;
  /** `sha256:<hex>` of the bytes. */
  readonly digest: string;
}

const hash = (prefix: number, ...parts: (Buffer | string)[]): Buffer => {
  const sum = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/**
 * Root over all evidence files in order of path. Leaves and nodes are hashed under different prefixes (RFC 9162 section 2.1),
 * so that no node can be passed off as a file.
 */
export function merkleRoot(files: readonly EvidenceFile[]): string {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  let level = ordered.map(({ path, digest }) => hash(0, path, '\0', digest));
  if (level.length === 0) level = [hash(0)];
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index], level[index + 1]];
      if (left !== undefined) next.push(right === undefined ? left : hash(1, left, right));
    }
    level = next;
  }
  return `sha256:${level[0]?.toString('hex') ?? ''}`;
}

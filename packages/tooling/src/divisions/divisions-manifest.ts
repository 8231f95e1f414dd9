import { createHash } from 'node:crypto';
import type { BuiltDivisions } from './build-divisions.ts';
import { divisionSources } from './division-sources.ts';

/** Folder of the packed files, from the workspace root. */
export const divisionsData = 'packages/divisions/data';

/** What the packed files were made of and what they are; `generate` believes them only while both digests hold. */
export interface DivisionsManifest {
  /** Digest of the pinned sources. */
  readonly madeOf: string;
  readonly count: BuiltDivisions['count'];
  readonly shared: number;
  /** Digest of each file of the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** SHA-256 of some bytes in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Digest of the pinned sources: each is pinned by its own digest, so no byte of them can change unseen. */
export const sourcesDigest = (): string => sha256(JSON.stringify(divisionSources));

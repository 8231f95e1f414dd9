import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BuiltDivisions } from './build-divisions.ts';
import { communityLists } from './community-lists.ts';
import { divisionSources } from './division-sources.ts';

/** Folder of the packed files, from the workspace root. */
export const divisionsData = 'packages/divisions/data';

/** The sample of communities; it stays out of the package, which says only how it compares. */
export const communitySample = new URL('community-sample.csv', import.meta.url);

/** What the packed files were made of and what they are; `generate` believes them only while both digests hold. */
export interface DivisionsManifest {
  /** Digest of the pinned sources. */
  readonly madeOf: string;
  readonly count: BuiltDivisions['count'];
  readonly shared: number;
  /** Number of communities of each list that were compared. */
  readonly sampled: Readonly<Record<keyof typeof communityLists, number>>;
  /** Digest of each file of the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** SHA-256 of some bytes in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Digest of the pinned sources, each of which is pinned by its own digest, and of the sample: no byte of them can change unseen. */
export const sourcesDigest = (): string =>
  sha256(JSON.stringify([divisionSources, communityLists, sha256(readFileSync(communitySample))]));

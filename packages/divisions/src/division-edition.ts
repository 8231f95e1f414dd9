import type { DivisionLevel } from '@hutong/standard';

/** A public package that the list was made of or checked against. */
export interface DivisionSource {
  readonly package: string;
  readonly version: string;
  readonly license: string;
  /** What the package says it was taken from. */
  readonly origin: string;
  /** Digest of the package in the registry (SRI). */
  readonly integrity: string;
}

/** A public list of communities of which a sample was compared; it is in no registry, so no digest holds it. */
export interface SampledSource {
  /** Repository on GitHub. */
  readonly repository: string;
  readonly commit: string;
  /** File or folder of the repository. */
  readonly path: string;
  /** What the repository says of its data; of the list, codes and names alone were taken. */
  readonly license: string;
  readonly origin: string;
  /** Year of the edition, as the office counts them; this list is the edition of 2023. */
  readonly edition: string;
}

/** How a sample of communities compares with this list. */
export interface CommunityCheck {
  readonly checkedAgainst: SampledSource;
  /** Communities of the other list that were compared. */
  readonly sampleSize: number;
  readonly sameName: number;
  /** Same but for the end that says who governs. */
  readonly sameNameWithoutEnd: number;
  readonly otherName: number;
  /** Communities of the sampled places that only this list has; not part of the sample's size. */
  readonly onlyHere: number;
  readonly onlyThere: number;
}

/** Where the list comes from, how old it is, and how far its sources agree. */
export interface DivisionEdition {
  /** Day on which the statistics were taken. */
  readonly asOf: string;
  /** Day on which they were published. */
  readonly published: string;
  /** Taken from packages, not from the office's own pages. */
  readonly status: 'implementation';
  readonly source: DivisionSource;
  /** Second source of the towns, compared in full. */
  readonly checkedAgainst: DivisionSource & { readonly asOf: string };
  /** Number of divisions in the packed files. */
  readonly count: Readonly<Record<Extract<DivisionLevel, 'street' | 'community'>, number>>;
  /** How many town codes both sources have, how many of them under two names, and how many only one has. */
  readonly agreement: {
    readonly shared: number;
    /** Same but for the end that says who governs. */
    readonly sameNameWithoutEnd: number;
    readonly otherName: number;
    readonly onlyHere: number;
    readonly onlyThere: number;
  };
  /** Communities were compared by samples; all others rest on one source. */
  readonly communities: readonly CommunityCheck[];
}

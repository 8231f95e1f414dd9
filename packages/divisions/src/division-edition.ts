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

/** Where the list comes from, how old it is, and how far its two sources agree. */
export interface DivisionEdition {
  /** Day on which the statistics were taken. */
  readonly asOf: string;
  /** Day on which they were published. */
  readonly published: string;
  /** Taken from packages, not from the office's own pages. */
  readonly status: 'implementation';
  readonly source: DivisionSource;
  readonly checkedAgainst: DivisionSource & { readonly asOf: string };
  /** Number of divisions in the packed files. */
  readonly count: Readonly<Record<Extract<DivisionLevel, 'street' | 'community'>, number>>;
  /** How many town codes both sources have, how many of them under two names, and how many only one has. */
  readonly agreement: {
    readonly shared: number;
    readonly otherName: number;
    readonly onlyHere: number;
    readonly onlyThere: number;
  };
}

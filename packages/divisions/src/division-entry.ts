import type { DivisionLevel } from '@hutong/standard';

/**
 * How far two sources agree on a division: both give this name, both do but for the end that says who governs (南高村委会 and
 * 南高村民委员会), both know the code under two names, or one alone knows it.
 */
export type DivisionAgreement = 'same-name' | 'same-name-without-end' | 'other-name' | 'one-source';

/** A division of the list. */
export interface DivisionEntry {
  /** 12-digit code. */
  readonly code: string;
  /** Chinese name as the statistics write it, e.g. `南高乡` or `南高村民委员会`. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** 12-digit code of the division above; absent for a province. */
  readonly parent?: string;
  /** On every town, and on the communities of the sample that was checked; absent where nothing was compared. */
  readonly agreement?: DivisionAgreement;
}

import type { DivisionLevel } from '@hutong/standard';

/** How far two sources agree on a division: both give this name, both know the code, or one alone knows it. */
export type DivisionAgreement = 'same-name' | 'other-name' | 'one-source';

/** A division of the list. */
export interface DivisionEntry {
  /** 12-digit code. */
  readonly code: string;
  /** Chinese name as the statistics write it, e.g. `南高乡` or `南高村民委员会`. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** 12-digit code of the division above; absent for a province. */
  readonly parent?: string;
  /** Only on towns: the second source has neither communities nor another edition of what stands above. */
  readonly agreement?: DivisionAgreement;
}

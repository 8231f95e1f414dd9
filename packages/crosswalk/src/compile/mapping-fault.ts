import type { BilingualText } from '@hutong/standard';

/** Something wrong with a mapping itself, at a path within it. */
export interface MappingFault {
  readonly path: readonly PropertyKey[];
  readonly message: BilingualText;
}

/** Collects faults so that the author sees all of them at once. */
export type ReportFault = (path: readonly PropertyKey[], message: BilingualText) => void;

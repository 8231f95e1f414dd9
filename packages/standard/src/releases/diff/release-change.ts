import type { BrokenParty, ChangeKind, ChangeRating } from './change-kinds.ts';

/** One thing that two releases say differently. */
export interface ReleaseChange {
  readonly kind: ChangeKind;
  readonly rating: ChangeRating;
  readonly breaks: readonly BrokenParty[];
  /** Entity types that it concerns, by their newer names; `*` for the members of every record; none for lists and requirements. */
  readonly types: readonly string[];
  /** Path of the field, id of the code list or of the requirement; name of the entity. */
  readonly subject: string;
  /** What it was and what it is; absent on the side that does not have it. */
  readonly before?: string;
  readonly after?: string;
  /** Codes, where the change is about codes of a list. */
  readonly codes?: readonly string[];
}

/** A change as a comparison finds it, before its kind says how it is rated. */
export type FoundChange = Omit<ReleaseChange, 'rating' | 'breaks' | 'types'> & {
  readonly breaks?: readonly BrokenParty[];
};

import { requirements } from '../requirements.generated.ts';
import type { BilingualText } from '../text.ts';

/** How binding a requirement is, as in RFC 2119. */
export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY';

/** Who has to meet a requirement: whoever makes records, a platform, whoever hands records to others, converts them, or publishes releases and lists. */
export type RequirementActor = 'producer' | 'platform' | 'sharer' | 'converter' | 'publisher';

/** One line of the requirement register, `spec/requirements.csv`. */
export interface Requirement {
  /** Stable id, e.g. `HT-PER-004`; never renumbered or reused. */
  readonly id: string;
  readonly level: RequirementLevel;
  readonly actor: RequirementActor;
  /** The normative sentence, the same as in `spec/standard`. */
  readonly text: BilingualText;
  /** Standards, clauses and operations it rests on; empty when it is our own. */
  readonly reference: string;
  /** Why no check can show it; absent when a check has to. */
  readonly notTested?: BilingualText;
}

const index = new Map(requirements.map((requirement) => [requirement.id, requirement]));

/** The requirement of an id, or undefined when the register has none. */
export const findRequirement = (id: string): Requirement | undefined => index.get(id);

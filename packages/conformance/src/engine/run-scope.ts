import type { WireViolation } from '../evidence/evidence-recorder.ts';
import type { Declaration } from './declaration.ts';
import type { Subject } from './subject.ts';

/** What all checks of a run share. */
export interface RunScope {
  readonly subject: Subject;
  readonly declaration: Declaration;
  /** Eight hex digits that make this run's ids its own. */
  readonly runKey: string;
  readonly wire: { answers: number; readonly violations: WireViolation[] };
  readonly signal: AbortSignal;
  /** Milliseconds after which a check is given up. */
  readonly longestCheck?: number;
}

import type { ErrorCode } from '@hutong/standard';

/** Facts that one record may yield before it is left to the exact path. */
const maximumFacts = 4096;

/** What a scan leaves behind of one record; reused for every record, so that a good one allocates nothing. */
export interface ScanState {
  /** Codes of what is wrong, the first `issues` of them. */
  readonly codes: ErrorCode[];
  issues: number;
  /** References and positions: site, first byte, end; the first `facts` numbers. */
  readonly fact: Int32Array;
  facts: number;
  /** First byte and end of the top-level values that rules between fields look at; 0 when absent or wrong. */
  readonly slot: Int32Array;
  /** Whether the record's type is known from elsewhere, so that it may leave it out. */
  isTypeGiven: boolean;
}

/** Numbers of one fact. */
export const factSize = 3;

/** Makes an empty state for so many slots. */
export const createScanState = (slots: number): ScanState => ({
  codes: [],
  issues: 0,
  fact: new Int32Array(maximumFacts * factSize),
  facts: 0,
  slot: new Int32Array(slots * 2),
  isTypeGiven: false,
});

/** Makes a state ready for the next record. */
export function resetScanState(state: ScanState): void {
  state.issues = 0;
  state.facts = 0;
  const { slot } = state;
  for (let index = 0; index < slot.length; index++) slot[index] = 0;
}

/** Keeps a reference or position of the record; false when there are too many. */
export function addFact(state: ScanState, site: number, from: number, to: number): boolean {
  const { fact, facts } = state;
  if (facts === fact.length) return false;
  fact[facts] = site;
  fact[facts + 1] = from;
  fact[facts + 2] = to;
  state.facts = facts + factSize;
  return true;
}

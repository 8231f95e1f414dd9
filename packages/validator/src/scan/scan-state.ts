import type { ErrorCode } from '@hutong/standard';
import { createFunctionText } from '../function-text.ts';

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
  /** Per position among the facts: longitude, latitude, first byte and end of the reference system; NaN when not read. */
  readonly point: Float64Array;
  /** The same of the position that is being read. */
  readonly reading: Float64Array;
  /** First byte and end of the top-level values that rules between fields look at, texts without their quotes; 0 when absent or wrong. */
  readonly slot: Int32Array;
  /** Bits of the members that the record states; what they stand for is for the scan to say. */
  readonly seen: Int32Array;
  /** Per field that holds a code: its number in the list plus one; 0 when there is none. */
  readonly code: Uint16Array;
  /** Whether the record's type is known from elsewhere, so that it may leave it out. */
  isTypeGiven: boolean;
  /** Line ends within the cells of a row. */
  lines: number;
  /** The offset behind the whole lines of the buffer, which no row may cross. */
  limit: number;
}

/** Bits of a word of `seen`: a number of 31 bits is a small one to the engine. */
export const bitsPerWord = 31;

/** Numbers of one fact. */
export const factSize = 3;

/** Numbers of one position. */
export const pointSize = 4;

/** Where in a position its members stand. */
export const pointMembers: Readonly<Record<string, number>> = { longitude: 0, latitude: 1, crs: 2 };

/** Makes an empty state for so many slots. */
export const createScanState = (slots: number, hasPositions: boolean, members: number, codes: number): ScanState => ({
  codes: [],
  issues: 0,
  fact: new Int32Array(maximumFacts * factSize),
  facts: 0,
  point: new Float64Array(hasPositions ? maximumFacts * pointSize : 0),
  reading: new Float64Array(pointSize),
  slot: new Int32Array(slots * 2),
  seen: new Int32Array(Math.ceil(members / bitsPerWord)),
  code: new Uint16Array(codes),
  isTypeGiven: false,
  lines: 0,
  limit: 0,
});

/** Makes the function that makes a state ready for the next record: of an empty slot, only the end says so. */
export function createReset(state: ScanState): () => void {
  const { slot, code } = state;
  const text = createFunctionText({ state, slot, code });
  const slots = Array.from({ length: slot.length / 2 }, (_, index) => `slot[${index * 2 + 1}] = 0;`);
  const codes = Array.from(code, (_, index) => `code[${index}] = 0;`);
  return text.build([], `state.issues = state.facts = state.lines = 0;\n${[...slots, ...codes].join('\n')}`);
}

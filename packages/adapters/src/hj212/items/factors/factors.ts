import { airFactors } from './air.ts';
import { earlyFactors } from './early.ts';
import type { Factor } from './factor.ts';
import { waterFactors } from './water.ts';

/** Factor codes with a name only: what they say is decoded and explained, and named as lost by the mapping. Names and units are those of public implementations of appendix B. */
export const factors: Readonly<Record<string, Factor>> = { ...waterFactors, ...airFactors, ...earlyFactors };

export type { Factor };

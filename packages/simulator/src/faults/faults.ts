import { bitFlip } from './bit-flip.ts';
import { drop } from './drop.ts';
import { duplicate } from './duplicate.ts';
import type { Fault } from './fault.ts';
import { late } from './late.ts';
import { malformedPayload } from './malformed-payload.ts';
import { splitFrames } from './split-frames.ts';
import { stuckValue } from './stuck-value.ts';
import { wrongClock } from './wrong-clock.ts';

/** Every fault by name. */
export const faults: ReadonlyMap<string, Fault> = new Map(
  [duplicate, late, wrongClock, drop, stuckValue, malformedPayload, bitFlip, splitFrames].map((fault) => [
    fault.name,
    fault,
  ]),
);

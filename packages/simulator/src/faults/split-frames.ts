import { bilingual } from '@hutong/standard';
import type { FrameFault } from './fault.ts';

/** The frame arrives in several pieces. */
export const splitFrames: FrameFault = {
  name: 'split-frames',
  title: bilingual('帧被拆分', 'Frame in pieces'),
  target: 'frame',
  apply(frame, random) {
    const pieces: Uint8Array[] = [];
    for (let start = 0; start < frame.length;) {
      const end = Math.min(frame.length, start + random.integer(1, Math.max(1, Math.ceil(frame.length / 3))));
      pieces.push(frame.slice(start, end));
      start = end;
    }
    return pieces;
  },
};

import { bilingual } from '@hutong/standard';
import type { FrameFault } from './fault.ts';

/** One bit of the frame arrives wrong, as from noise on the line. */
export const bitFlip: FrameFault = {
  name: 'bit-flip',
  title: bilingual('比特翻转', 'Flipped bit'),
  target: 'frame',
  apply(frame, random) {
    if (frame.length === 0) return [frame];
    const bytes = frame.slice();
    const index = random.integer(0, bytes.length - 1);
    bytes[index] = (bytes[index] ?? 0) ^ (1 << random.integer(0, 7));
    return [bytes];
  },
};

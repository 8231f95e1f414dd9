import { bilingual } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

const hour = 3_600_000;

/** The message keeps its time of observation and goes out later; an hour when the scenario says nothing. */
export const late: RecordFault = {
  name: 'late',
  title: bilingual('延迟到达', 'Arrives late'),
  target: 'record',
  create:
    ({ by = hour }) =>
    (emission) => [{ ...emission, sendAt: emission.sendAt + by }],
};

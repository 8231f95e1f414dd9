import { bilingual } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

/** The same message goes out twice, as after a lost acknowledgement. */
export const duplicate: RecordFault = {
  name: 'duplicate',
  title: bilingual('重复发送', 'Sent twice'),
  target: 'record',
  create:
    ({ by = 1000 }) =>
    (emission) => [emission, { ...emission, sendAt: emission.sendAt + by }],
};

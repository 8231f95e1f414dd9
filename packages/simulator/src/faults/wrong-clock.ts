import { bilingual, formatDateTime } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

const eightHours = 8 * 3_600_000;

/** The device's clock runs behind; by eight hours, the usual time-zone mistake, when the scenario says nothing. */
export const wrongClock: RecordFault = {
  name: 'wrong-clock',
  title: bilingual('设备时钟错误', 'Wrong device clock'),
  target: 'record',
  create:
    ({ by = eightHours }) =>
    (emission) => [
      {
        ...emission,
        record: { ...emission.record, observedAt: formatDateTime(Date.parse(emission.record.observedAt) - by) },
      },
    ],
};

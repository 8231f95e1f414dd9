import { bilingual } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

/** The sensor sticks: every message that is hit repeats the value of the first one of its device and property. */
export const stuckValue: RecordFault = {
  name: 'stuck-value',
  title: bilingual('读数卡死', 'Stuck value'),
  target: 'record',
  create() {
    const stuck = new Map<string, number | boolean | string>();
    return (emission) => {
      const key = `${emission.record.device} ${emission.record.property}`;
      const value = stuck.get(key) ?? emission.record.value;
      stuck.set(key, value);
      return [{ ...emission, record: { ...emission.record, value } }];
    };
  },
};

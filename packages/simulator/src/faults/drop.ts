import { bilingual } from '@hutong/standard';
import type { RecordFault } from './fault.ts';

/** The message never goes out. */
export const drop: RecordFault = {
  name: 'drop',
  title: bilingual('丢失', 'Lost'),
  target: 'record',
  create: () => () => [],
};

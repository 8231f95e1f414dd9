import type { Setting } from '@hutong/adapter-kit';
import type { Edition } from './items/controls.ts';

/** Settings of one line. */
export interface Dlt645Options {
  /** Edition to which function codes of both editions (03, 08) belong. */
  readonly edition?: Edition;
  /** Order of the time of load records. */
  readonly loadTime?: 'minute-first' | 'year-first';
}

export const dlt645Settings = {
  edition: {
    title: { zh: '功能码 03、08 所属版本', en: 'Edition of function codes 03 and 08' },
    values: ['2007', '1997'],
    default: '2007',
    evidence:
      'Code 03 is security authentication in meters of 2007 and re-read in DL/T 645-1997; 08 is the same in both. All other codes say their edition themselves.',
  },
  loadTime: {
    title: { zh: '负荷记录时间的字节序', en: 'Order of the time in load records' },
    values: ['minute-first', 'year-first'],
    default: 'minute-first',
    evidence:
      'DL/T 645-2007 sends its items low byte first, so minute first; two public descriptions of annex B list the time year first, and one of them sends it so.',
  },
} as const satisfies Record<keyof Dlt645Options, Setting>;

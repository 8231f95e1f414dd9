import type { Setting } from '@hutong/adapter-kit';
import type { Edition } from './items/controls.ts';

/** Settings of one line. */
export interface Dlt645Options {
  /** Edition to which function codes of both editions (03, 08) belong. */
  readonly edition?: Edition;
}

export const dlt645Settings = {
  edition: {
    title: { zh: '功能码 03、08 所属版本', en: 'Edition of function codes 03 and 08' },
    values: ['2007', '1997'],
    default: '2007',
    evidence:
      'Code 03 is security authentication in meters of 2007 and re-read in DL/T 645-1997; 08 is the same in both. All other codes say their edition themselves.',
  },
} as const satisfies Record<keyof Dlt645Options, Setting>;

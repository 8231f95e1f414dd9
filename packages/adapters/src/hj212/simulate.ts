import type { SimulationContext } from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';
import type { Hj212Group, Hj212Message } from './message.ts';

/**
 * What a simulated station can say: `air`, `noise`, `dust` and `water` as usual, `air-exceedance` with PM2.5 above every
 * limit, `air-hour` with the means of an hour, `faulty` with an analyser that is out of order.
 */
export const hj212Simulations = ['air', 'air-exceedance', 'noise', 'dust', 'water', 'air-hour', 'faulty'] as const;

const stamp = (now: number): string => formatDateTime(now).slice(0, 19).replace(/\D/g, '');

const reading = (code: string, suffix: string, value: number, places: number, flag = 'N'): Hj212Group => [
  [`${code}-${suffix}`, value.toFixed(places)],
  [`${code}-Flag`, flag],
];

/** Least, mean and greatest value of an interval. */
const means = (code: string, value: number, places: number): Hj212Group => [
  [`${code}-Min`, (value * 0.8).toFixed(places)],
  [`${code}-Avg`, value.toFixed(places)],
  [`${code}-Max`, (value * 1.3).toFixed(places)],
  [`${code}-Flag`, 'N'],
];

interface Said {
  readonly ST: string;
  readonly CN?: string;
  readonly groups: readonly Hj212Group[];
}

const contentOf = (kind: string, random: () => number): Said => {
  const between = (low: number, high: number): number => low + random() * (high - low);
  switch (kind) {
    case 'air':
    case 'air-exceedance':
      return {
        ST: '22',
        groups: [
          reading('a34004', 'Rtd', kind === 'air' ? between(10, 60) : between(180, 260), 1),
          reading('a34002', 'Rtd', kind === 'air' ? between(20, 110) : between(380, 480), 1),
          reading('a21026', 'Rtd', between(4, 20), 1),
          reading('a21004', 'Rtd', between(10, 60), 1),
          reading('a21005', 'Rtd', between(0.2, 1.2), 3),
          reading('a05024', 'Rtd', between(20, 140), 1),
          reading('a01001', 'Rtd', between(8, 30), 1),
          reading('a01002', 'Rtd', between(30, 90), 1),
        ],
      };
    case 'noise':
      return {
        ST: '23',
        groups: [reading('LA', 'Rtd', between(42, 68), 1), reading('Leq', 'Rtd', between(44, 66), 1)],
      };
    case 'dust':
      return {
        ST: '39',
        groups: [
          reading('a34001', 'Rtd', between(60, 300), 1),
          reading('a34002', 'Rtd', between(40, 150), 1),
          reading('LA', 'Rtd', between(50, 75), 1),
          reading('a01007', 'Rtd', between(0, 6), 1),
          reading('a01008', 'Rtd', between(0, 359), 0),
        ],
      };
    case 'water':
      return {
        ST: '32',
        groups: [
          reading('w00000', 'Rtd', between(5, 40), 1),
          reading('w01001', 'Rtd', between(6.5, 8.5), 2),
          reading('w01018', 'Rtd', between(10, 45), 1),
          reading('w21003', 'Rtd', between(0.1, 4), 3),
          reading('w21011', 'Rtd', between(0.02, 0.4), 3),
        ],
      };
    case 'air-hour':
      return {
        ST: '22',
        CN: '2061',
        groups: [
          means('a34004', between(10, 60), 1),
          means('a34002', between(20, 110), 1),
          means('a05024', between(20, 140), 1),
        ],
      };
    case 'faulty':
      return { ST: '22', groups: [reading('a34004', 'Rtd', 0, 1, 'D'), reading('a34002', 'Rtd', between(20, 110), 1)] };
    default:
      throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: hj212Simulations } });
  }
};

/** One real-time packet of a simulated station; the address is its MN. */
export function simulateHj212(kind: string, context: SimulationContext): Hj212Message {
  const { ST, CN = '2011', groups } = contentOf(kind, () => context.random());
  const time = stamp(context.now);
  // Means bear the start of their interval.
  const dataTime = CN === '2061' ? `${time.slice(0, 10)}0000` : time;
  const milliseconds = String(Math.floor(context.now) % 1000).padStart(3, '0');
  return {
    QN: `${time}${milliseconds}`,
    ST,
    CN,
    PW: '123456',
    MN: context.address,
    flag: 5,
    content: [[['DataTime', dataTime]], ...groups],
  };
}

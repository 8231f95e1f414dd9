import type { SimulationContext } from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';
import type { Hj212Group, Hj212Message } from './message.ts';

/** What a simulated station can say: `air` and `noise` as usual, `air-exceedance` with PM2.5 above every limit. */
export const hj212Simulations = ['air', 'air-exceedance', 'noise'] as const;

const stamp = (now: number): string => formatDateTime(now).slice(0, 19).replace(/\D/g, '');

const reading = (code: string, suffix: string, value: number, places: number): Hj212Group => [
  [`${code}-${suffix}`, value.toFixed(places)],
  [`${code}-Flag`, 'N'],
];

const contentOf = (kind: string, random: () => number): { ST: string; groups: readonly Hj212Group[] } => {
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
    default:
      throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: hj212Simulations } });
  }
};

/** One real-time packet of a simulated station; the address is its MN. */
export function simulateHj212(kind: string, context: SimulationContext): Hj212Message {
  const { ST, groups } = contentOf(kind, () => context.random());
  const time = stamp(context.now);
  const milliseconds = String(Math.floor(context.now) % 1000).padStart(3, '0');
  return {
    QN: `${time}${milliseconds}`,
    ST,
    CN: '2011',
    PW: '123456',
    MN: context.address,
    flag: 5,
    content: [[['DataTime', time]], ...groups],
  };
}

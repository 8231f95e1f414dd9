import type { SimulationContext } from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';
import type { Gb26875Message } from './message.ts';
import type { DataUnit } from './messages/data-unit.ts';

/** What a simulated transmitter can say. */
export const gb26875Simulations = ['normal', 'fire', 'fault', 'analog', 'heartbeat'] as const;

const unitOf = (kind: string, time: string, random: () => number): DataUnit | undefined => {
  const part = { systemType: 1, systemAddress: 1, partType: 42, partAddress: 1 + Math.floor(random() * 200) };
  const state = (bits: readonly string[], description: string): DataUnit => ({
    type: 2,
    name: 'partState',
    objects: [{ ...part, state: ['normalMonitoring', ...bits], description, time }],
  });
  switch (kind) {
    case 'normal':
      return {
        type: 1,
        name: 'systemState',
        objects: [{ systemType: 1, systemAddress: 1, state: ['normalMonitoring'], time }],
      };
    case 'fire':
      return state(['fire'], '模拟火警');
    case 'fault':
      return state(['fault'], '模拟故障');
    case 'analog': {
      // 18 to 30 °C in steps of 0.1.
      const value = 180 + Math.floor(random() * 120);
      return { type: 3, name: 'partAnalog', objects: [{ ...part, partType: 31, analogType: 3, value, time }] };
    }
    case 'heartbeat':
      return undefined;
    default:
      throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: gb26875Simulations } });
  }
};

/** One message of a simulated transmitter; the address is its decimal source address. */
export function simulateGb26875(kind: string, context: SimulationContext): Gb26875Message {
  const source = Number(context.address);
  if (!Number.isSafeInteger(source) || source < 0 || source >= 2 ** 48)
    throw new HutongError('HT4009', { field: 'address', facts: { address: context.address } });
  const time = formatDateTime(Math.floor(context.now / 1000) * 1000);
  const serial = Math.floor(context.random() * 65536);
  const unit = unitOf(kind, time, () => context.random());
  return {
    serial,
    version: { main: 1, user: 1 },
    time,
    source,
    target: 0,
    command: 'sendData',
    ...(unit === undefined ? {} : { unit }),
  };
}

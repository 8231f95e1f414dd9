import { scaled, type SimulationContext } from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';
import type { Jt808Message } from './message.ts';
import type { Jt808Body } from './messages/body.ts';
import type { Location } from './messages/location.ts';

/** What a simulated terminal can say. */
export const jt808Simulations = ['location', 'sos', 'batch', 'heartbeat', 'registration', 'authentication'] as const;

/** A walk of a few metres around a place in Hefei. */
const locationAt = (now: number, random: () => number, alarms: readonly string[] = []): Location => ({
  alarms,
  status: ['acc', 'positioned', 'gps', 'beidou'],
  latitude: scaled(31_800_000 + Math.floor(random() * 500), 6),
  longitude: scaled(117_300_000 + Math.floor(random() * 500), 6),
  altitude: 30,
  speed: scaled(Math.floor(random() * 300), 1),
  direction: Math.floor(random() * 360),
  time: formatDateTime(Math.floor(now / 1000) * 1000),
  items: [{ id: 1, name: 'mileage', value: scaled(Math.floor(random() * 10_000), 1) }],
});

const bodyOf = (
  kind: string,
  { now, address }: SimulationContext,
  random: () => number,
): readonly [number, Jt808Body] => {
  switch (kind) {
    case 'location':
      return [0x0200, { name: 'location', ...locationAt(now, random) }];
    case 'sos':
      return [0x0200, { name: 'location', ...locationAt(now, random, ['emergency']) }];
    case 'batch': {
      const locations = [2, 1, 0].map((steps) => locationAt(now - steps * 30_000, random));
      return [0x0704, { name: 'locationBatch', kind: 1, locations }];
    }
    case 'heartbeat':
      return [0x0002, { name: 'heartbeat' }];
    case 'registration':
      return [
        0x0100,
        {
          name: 'registration',
          province: 34,
          city: 102,
          maker: 'HT',
          model: 'SIM',
          terminalId: '1',
          plateColor: 0,
          plate: '',
        },
      ];
    case 'authentication':
      return [0x0102, { name: 'authentication', code: address, imei: '000000000000000', software: '1.0' }];
    default:
      throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: jt808Simulations } });
  }
};

/** One message of a simulated terminal of 2019; the address is its phone number. */
export function simulateJt808(kind: string, context: SimulationContext): Jt808Message {
  if (!/^\d{1,20}$/.test(context.address)) throw new HutongError('HT4009', { field: 'address' });
  const random = (): number => context.random();
  const serial = Math.floor(random() * 65536);
  const [id, body] = bodyOf(kind, context, random);
  return { id, phone: context.address.padStart(20, '0'), serial, protocolVersion: 1, body };
}

import type { SimulationContext } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { addressBytes } from './address.ts';
import type { Dlt645Message } from './message.ts';
import type { ItemValue } from './items/item.ts';
import { itemOf } from './messages/item-data.ts';

/** What a simulated meter can answer. */
export const dlt645Simulations = ['energy', 'voltage', 'current', 'power', 'relay-closed', 'relay-open'] as const;

/** A whole number of steps of 10^-places between two bounds. */
const between = (random: () => number, low: number, high: number, places: number): number =>
  Math.floor((low + random() * (high - low)) * 10 ** places) / 10 ** places;

const hours = 3_600_000;
const epoch = Date.UTC(2024, 0, 1);

const readingOf = (kind: string, { now, random }: SimulationContext): readonly [di: string, value: ItemValue] => {
  switch (kind) {
    case 'energy': {
      // About 0.4 kW since 2024, so that the register only grows.
      const energy = (Math.max(0, now - epoch) / hours) * 0.4;
      return ['00010000', Math.floor((energy % 900_000) * 100) / 100];
    }
    case 'voltage':
      return ['0201FF00', [0, 1, 2].map(() => between(random, 218, 238, 1))];
    case 'current':
      return ['0202FF00', [0, 1, 2].map(() => between(random, 0.5, 20, 3))];
    case 'power':
      return ['02030000', between(random, 0.1, 6, 4)];
    case 'relay-closed':
      return ['04000503', []];
    case 'relay-open':
      return ['04000503', ['relayOpen', 'relayCommandOpen']];
    default:
      throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: dlt645Simulations } });
  }
};

/** One reply of a simulated meter; the address is up to 12 digits. */
export function simulateDlt645(kind: string, context: SimulationContext): Dlt645Message {
  const [di, value] = readingOf(kind, context);
  const address = context.address.padStart(12, '0');
  addressBytes(address);
  const item = itemOf('2007', di);
  if (item === undefined) throw new HutongError('HT4007', { field: 'di', facts: { di } });
  return {
    address,
    edition: '2007',
    function: 'read',
    fromMeter: true,
    refused: false,
    more: false,
    data: { kind: 'item', di, name: item.name, unit: item.unit, value },
  };
}

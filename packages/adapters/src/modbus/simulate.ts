import type { SimulationContext } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { ModbusMessage } from './message.ts';

/** What a simulated transmitter of the profile `renke-rs-ws` can say: a room, and one that is far too hot. */
export const modbusSimulations = ['climate', 'climate-hot'] as const;

const unitOf = (address: string): number => {
  const unit = Number(address);
  if (!Number.isInteger(unit) || unit < 1 || unit > 247)
    throw new HutongError('HT4009', { field: 'unit', facts: { address, minimum: 1, maximum: 247 } });
  return unit;
};

/** One reply of a simulated transmitter; the address is its unit, 1 to 247. */
export function simulateModbus(kind: string, { random, address }: SimulationContext): ModbusMessage {
  if (!(modbusSimulations as readonly string[]).includes(kind))
    throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: modbusSimulations } });
  const tenths = (low: number, high: number): number => Math.round((low + random() * (high - low)) * 10);
  const humidity = tenths(40, 70);
  const temperature = kind === 'climate' ? tenths(18, 28) : tenths(58, 75);
  const unit = unitOf(address);
  const body = { name: 'readHoldingRegisters', registers: [humidity, temperature] } as const;
  return { mode: 'rtu', unit, function: 3, direction: 'reply', body };
}

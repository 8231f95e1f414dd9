import type { SimulationContext } from '@hutong/adapter-kit';
import { formatDateTime, HutongError } from '@hutong/standard';
import { parseAddress } from './address.ts';
import { mediumOf, type MeterType } from './items/meter-types.ts';
import type { Cjt188Message } from './message.ts';
import type { Payload, Quantity } from './messages/data.ts';
import type { MeterStatus } from './messages/status.ts';

/** What a simulated meter can answer. */
export const cjt188Simulations = ['cold-water', 'hot-water', 'gas', 'heat', 'valve-closed', 'battery-low'] as const;

const types: Readonly<Record<string, MeterType>> = { 'hot-water': 'hotWater', gas: 'gas', heat: 'heat' };
const hundredths = (value: number): number => Math.floor(value * 100) / 100;
const epoch = Date.UTC(2024, 0, 1);

const payloadOf = (kind: string, { now, random }: SimulationContext): Payload => {
  // Registers only grow: so much an hour since 2024.
  const hours = Math.max(0, now - epoch) / 3_600_000;
  const register = (hourly: number): number => hundredths((hours * hourly) % 900_000);
  const of = (value: number, unit: string): Quantity => ({ value, unit });
  const time = formatDateTime(Math.floor(now / 1000) * 1000);
  const status: MeterStatus = {
    valve: kind === 'valve-closed' ? 'closed' : 'open',
    batteryLow: kind === 'battery-low',
    reserved: 0,
    vendor: 0,
  };
  if (kind !== 'heat')
    return {
      kind: 'volume',
      current: of(register(kind === 'gas' ? 0.04 : 0.015), 'm3'),
      settlement: of(register(0.01), 'm3'),
      time,
      status,
    };
  const supply = hundredths(42 + random() * 8);
  return {
    kind: 'heat',
    settlementHeat: of(register(1), 'kWh'),
    currentHeat: of(register(1.2), 'kWh'),
    power: of(hundredths(1 + random() * 4), 'kW'),
    flow: of(hundredths(0.1 + random() * 0.4), 'm3/h'),
    volume: of(register(0.2), 'm3'),
    supplyTemperature: supply,
    returnTemperature: hundredths(supply - 8),
    workingHours: Math.floor(hours % 900_000),
    time,
    status,
  };
};

/** One reply of a simulated meter; an address with a type of the same medium in front is answered as that type. */
export function simulateCjt188(kind: string, context: SimulationContext): Cjt188Message {
  if (!(cjt188Simulations as readonly string[]).includes(kind))
    throw new HutongError('HT4007', { field: 'kind', facts: { kind, known: cjt188Simulations } });
  const { address, meterType } = parseAddress(context.address);
  const type = types[kind] ?? 'coldWater';
  return {
    meterType: meterType !== undefined && mediumOf(meterType) === mediumOf(type) ? meterType : type,
    address,
    function: 'read',
    fromMeter: true,
    refused: false,
    more: false,
    data: {
      di: '901F',
      order: 'low-first',
      serial: Math.floor(context.random() * 256),
      payload: payloadOf(kind, context),
    },
  };
}

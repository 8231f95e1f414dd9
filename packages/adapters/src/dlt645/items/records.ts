import { decimalShape, minuteTimeShape, rawShape, type Item } from './item.ts';
import { registers, tariffLimit } from './energies.ts';

/** Events by DI2 (DI3 = 03): totals in 03 nn 00 00, records in 03 nn 0p tt. */
export const events: Readonly<Record<number, string>> = {
  0x01: 'voltageLoss',
  0x02: 'undervoltage',
  0x03: 'overvoltage',
  0x04: 'phaseCut',
  0x09: 'voltageImbalance',
  0x0a: 'currentImbalance',
};

/** Events with records but no phases. */
const plainEvents: Readonly<Record<number, string>> = { 0x11: 'powerDown', 0x30: 'programming' };

/** A record is named and kept as bytes: its layout differs from event to event and from meter to meter. */
const record = (di: string, name: string): Item => ({ di, name, ...rawShape(1), block: 200 });

/** Event totals (counts and minutes of the phases, six digits each) and event records. */
export function eventItem(di: string, number: number, phase: number, last: number): Item | undefined {
  const event = events[number];
  if (event === undefined) {
    const plain = plainEvents[number];
    return plain === undefined || last < 1 || last > 10
      ? undefined
      : record(di, `event.${plain}.${phase}.record${last}`);
  }
  if (phase === 0 && last === 0)
    return { di, name: `event.${event}.totals`, ...decimalShape({ size: 3, places: 0 }), block: 6 };
  if (phase > 3 || last > 10) return undefined;
  return record(di, `event.${event}.${['', 'A.', 'B.', 'C.'][phase] ?? ''}record${last}`);
}

/** Kinds of freezing by DI2 (DI3 = 05). */
export const freezes: Readonly<Record<number, string>> = {
  0x00: 'timed',
  0x01: 'instant',
  0x02: 'zoneChange',
  0x03: 'slotChange',
  0x04: 'hourly',
  0x06: 'daily',
  0x07: 'monthly',
};

/** Freeze data: DI1 = 00 is the time of freezing, 01 to 08 are energies of total and tariffs. */
export function freezeItem(di: string, number: number, content: number, back: number): Item | undefined {
  const freeze = freezes[number];
  if (freeze === undefined || back === 0) return undefined;
  if (content === 0) return { di, name: `freeze.${freeze}.time.${back}`, ...minuteTimeShape };
  const register = content > 8 ? undefined : registers[content];
  if (register === undefined) return undefined;
  const shape = decimalShape({ size: 4, places: 2, signed: register.signed ?? false }, register.unit);
  return { di, name: `freeze.${freeze}.${register.name}.${back}`, ...shape, block: tariffLimit + 1 };
}

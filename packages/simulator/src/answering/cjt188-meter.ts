import { anyAddress, cjt188, parseAddress, type Cjt188Message, type IdentifiedData } from '@hutong/adapters/cjt188';
import type { Answering, AnsweringOptions } from './answering.ts';

/** What a simulated meter counts. */
export type Cjt188MeterKind = 'cold-water' | 'hot-water' | 'heat' | 'gas';

export interface Cjt188MeterOptions extends AnsweringOptions {
  /** Cold water when left out. */
  readonly kind?: Cjt188MeterKind;
}

type Payload = IdentifiedData['payload'];

/**
 * A CJ/T 188 meter: it answers reads of its readings and its address, valve commands and the setting of clock, base
 * value and days, and refuses what it does not have. A heat meter has no valve.
 */
export function cjt188Meter({
  address,
  now,
  random,
  kind = 'cold-water',
}: Cjt188MeterOptions): Answering<Cjt188Message> {
  const simulate = (): Cjt188Message => cjt188.simulate?.(kind, { address, now: now(), random }) as Cjt188Message;
  const own = parseAddress(address).address;
  const { meterType } = simulate();
  let valve: 'open' | 'closed' = 'open';
  const state: Record<string, unknown> = kind === 'heat' ? {} : { valve };

  const status = () => ({ valve, batteryLow: false, reserved: 0, vendor: 0 });
  const reading = (): Payload => {
    const { payload } = simulate().data as IdentifiedData;
    return payload.kind === 'volume' ? { ...payload, status: status() } : payload;
  };

  /** What the meter answers; undefined when it does not have what it is asked for. */
  const carryOut = ({ function: name }: Cjt188Message, { di, payload }: IdentifiedData): Payload | undefined => {
    if (name === 'readAddress') return { kind: 'none' };
    if (name === 'read') return di === '901F' ? reading() : undefined;
    switch (payload.kind) {
      case 'valve':
        if (kind === 'heat' || typeof payload.command === 'number') return undefined;
        state['valve'] = valve = payload.command === 'close' ? 'closed' : 'open';
        return { kind: 'status', status: status() };
      case 'base':
        state['base'] = payload.volume;
        return { kind: 'status', status: status() };
      case 'clock':
        state['clock'] = payload.time;
        return { kind: 'none' };
      case 'day':
        state[di === 'A011' ? 'settlementDay' : 'readingDay'] = payload.day;
        return { kind: 'none' };
      default:
        return undefined;
    }
  };

  return {
    state,
    answer(message) {
      const { data, fromMeter } = message;
      const isOwn = message.address === own || message.address === anyAddress;
      const isOfType = message.meterType === meterType || message.meterType === 'any';
      if (fromMeter || !isOwn || !isOfType || data === undefined || 'raw' in data) return [];
      const reply = { ...message, meterType, address: own, fromMeter: true };
      const payload = carryOut(message, data);
      if (payload !== undefined) return [{ ...reply, data: { ...data, payload } }];
      return [{ ...reply, refused: true, data: { ...data, payload: { kind: 'none' } } }];
    },
  };
}

import { cjt188, type Cjt188Message } from '@hutong/adapters/cjt188';
import type { Answering, AnsweringOptions } from './answering.ts';

/** A CJ/T 188 cold-water meter with a valve: it answers reads and valve commands. */
export function cjt188Meter({ address, now, random }: AnsweringOptions): Answering<Cjt188Message> {
  const own = address.padStart(14, '0');
  const state = { valve: 'open' as 'open' | 'closed' };
  return {
    state,
    answer(message) {
      const { function: name, data, fromMeter } = message;
      if (fromMeter || message.address !== own || data === undefined || 'raw' in data) return [];
      const { di, order, serial, payload } = data;
      const numbered = { order, ...(serial === undefined ? {} : { serial }) };
      const reply = { ...message, meterType: 'coldWater', fromMeter: true } as const;
      if (name === 'write' && payload.kind === 'valve') {
        state.valve = payload.command === 'close' ? 'closed' : 'open';
        const status = { valve: state.valve, batteryLow: false, reserved: 0, vendor: 0 };
        return [{ ...reply, data: { di, ...numbered, payload: { kind: 'status', status } } }];
      }
      if (name !== 'read') return [{ ...reply, refused: true }];
      const kind = state.valve === 'closed' ? 'valve-closed' : 'cold-water';
      const said = cjt188.simulate?.(kind, { address: own, now: now(), random }) as Cjt188Message;
      return [{ ...said, data: { ...said.data, ...numbered, di } as Cjt188Message['data'] & object }];
    },
  };
}

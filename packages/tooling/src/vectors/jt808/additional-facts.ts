import type { Location } from '@hutong/adapters/jt808';
import { OneOf } from '../subset-match.ts';
import { hexId, low, type Facts } from './facts.ts';

/** The additional items as the vectors key them; a repeated id matches with any of its occurrences. */
export const additionalFacts = (location: Location, bytes: Uint8Array): Facts => {
  const facts = new Map<string, OneOf>();
  let at = 28;
  for (const { id, value } of location.items ?? []) {
    const length = bytes[at + 1] ?? 0;
    const raw = bytes.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    const members = typeof value === 'object' && value !== null ? (value as Facts) : {};
    const word = raw.reduce((sum, part) => sum * 256 + part, 0);
    const named: Readonly<Record<number, Facts>> = {
      0x01: { 'mileage_0.1km': word },
      0x02: { 'fuel_0.1L': word },
      0x03: { 'recorderSpeed_0.1kmh': word },
      0x04: { manualConfirmEventId: word },
      0x05: { tyrePressure: [...raw] },
      0x06: { compartmentTemp: value },
      0x11: { overspeedAreaType: members['areaType'], areaId: members['areaId'] },
      0x13: { routeId: members['segmentId'], driveTime_s: members['seconds'] },
      0x25: { extSignal: word },
      0x2a: { io: word },
      0x2b: { ad1_high16: members['ad1'], ad0_low16: members['ad0'] },
      0x30: { csq: word },
      0x31: { gnss: word },
    };
    const fact = { raw: low(raw), ...members, ...named[id] };
    const key = hexId(id, 2);
    facts.set(key, new OneOf(...(facts.get(key)?.values ?? []), fact));
  }
  return Object.fromEntries(facts);
};

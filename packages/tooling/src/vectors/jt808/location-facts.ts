import type { Location } from '@hutong/adapters/jt808';
import { OneOf } from '../subset-match.ts';
import { additionalFacts } from './additional-facts.ts';
import type { Facts } from './facts.ts';

const micro = (degrees: number): number => Math.round(degrees * 1e6);
const tenth = (value: number): number => Math.round(value * 10);
const dword = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

const timeFact = (time: Location['time']): unknown =>
  typeof time === 'string' ? time.slice(0, 19).replace('T', ' ') : new OneOf(null, time.hex);

/** A location as the vectors say it: whole numbers of the units of the wire. */
export const locationFacts = (location: Location, bytes: Uint8Array): Facts => ({
  alarm: dword(bytes, 0),
  status: dword(bytes, 4),
  lat: Math.abs(micro(location.latitude)),
  lng: Math.abs(micro(location.longitude)),
  lat_signed: micro(location.latitude),
  lng_signed: micro(location.longitude),
  alt: location.altitude,
  'speed_0.1kmh': tenth(location.speed),
  direction: location.direction,
  time: timeFact(location.time),
  additional: additionalFacts(location, bytes),
});

import { table, uint8, type PlacedCodec } from '@hutong/adapter-kit';
import type { Gb26875Options } from '../options.ts';
import { objectLayouts, type Layouts } from './objects.ts';
import { bcdTime, binaryTime, type TimeTag } from './time-tag.ts';

/** The codecs of one device profile. */
export interface Profile {
  readonly time: PlacedCodec<TimeTag>;
  readonly layouts: Layouts;
}

const profile = (time: PlacedCodec<TimeTag>, clockReservedByte: boolean): Profile => ({
  time,
  layouts: objectLayouts(time, clockReservedByte ? table({ reserved: uint8, time }) : table({ time })),
});

const standard = profile(binaryTime, false);
const bcd = profile(bcdTime, false);
const reserved = profile(binaryTime, true);
const both = profile(bcdTime, true);

/** The profile that the quirks of a device ask for. */
export const profileFor = (options: Gb26875Options | undefined): Profile =>
  options?.clockReservedByte ? (options.bcdTime ? both : reserved) : options?.bcdTime ? bcd : standard;

import type { Framer } from '@hutong/adapter-kit';
import type { ModbusOptions } from '../options.ts';
import { profileOf } from '../profile/find-profile.ts';
import { asciiFramer } from './ascii-frame.ts';
import { autoFramer } from './auto-framer.ts';
import { rtuFramer } from './rtu-framer.ts';
import { tcpFramer } from './tcp-frame.ts';

/** A framer for one line or connection. Throws HT4006 or HT4007 for a profile that is none, before any byte is read. */
export function modbusFramer(options?: ModbusOptions): Framer {
  profileOf(options);
  for (const unit of Object.keys(options?.units ?? {})) profileOf(options, Number(unit));
  switch (options?.mode) {
    case 'rtu':
      return rtuFramer(options.direction);
    case 'ascii':
      return asciiFramer(options.lowerCaseDigits);
    case 'tcp':
      return tcpFramer();
    default:
      return autoFramer(options?.direction, options?.lowerCaseDigits);
  }
}

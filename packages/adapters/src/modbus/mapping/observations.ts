import type { MappingContext, MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { readingOf, sourceAt } from '../../mapping/observation.ts';
import type { ModbusMessage } from '../message.ts';
import type { ModbusOptions } from '../options.ts';
import { profileOf } from '../profile/find-profile.ts';
import { registerReadings } from './register-readings.ts';

const channel = 'modbus';

/**
 * Replies to readings of the device, by its profile, at the time of receipt. What the profile has no property for, and
 * registers without a request or a profile, are named as lost.
 */
export function mapModbus(message: ModbusMessage, context: MappingContext, options?: ModbusOptions): MappingResult {
  if (message.direction === 'request') return { records: [], lost: [] };
  const { unit, function: code, body } = message;
  if (body.name === 'exception') return { records: [], lost: [`exception ${body.code} of function ${code}`] };
  const profile = profileOf(options, unit);
  const readings = profile === undefined ? undefined : registerReadings(message, profile, options);
  if (readings === undefined) return { records: [], lost: [body.name] };
  const address = String(unit);
  const source = sourceAt(context, channel, address);
  const observedAt = formatDateTime(context.receivedAt);
  const records: HutongRecord[] = [];
  const lost: string[] = [];
  const stamp = `${context.receivedAt}-`;
  for (const { compiled, value } of readings) {
    const { name, mapsTo } = compiled.register;
    if (mapsTo === undefined) lost.push(name);
    else if (value === undefined) lost.push(`${name} not available`);
    else
      records.push(
        readingOf(context, source, stamp + compiled.key, {
          property: mapsTo.property,
          value,
          observedAt,
          component: mapsTo.component,
        }),
      );
  }
  return { records, lost };
}

import {
  instantDigits,
  LostNames,
  Readings,
  sourceAt,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import type { ModbusMessage } from '../message.ts';
import type { ModbusOptions } from '../options.ts';
import { profileOf } from '../profile/find-profile.ts';
import { heldRegisters, heldValue } from './held-registers.ts';

const channel = 'modbus';
const addresses = Array.from({ length: 256 }, (_, unit) => String(unit));

/**
 * Replies to readings of the device, by its profile, at the time of receipt. What the profile has no property for, and
 * registers without a request or a profile, are named as lost.
 */
export function mapModbus(message: ModbusMessage, context: MappingContext, options?: ModbusOptions): MappingResult {
  if (message.direction === 'request') return { records: [], lost: [] };
  const { unit, function: code, body } = message;
  if (body.name === 'exception') return { records: [], lost: [`exception ${body.code} of function ${code}`] };
  const profile = profileOf(options, unit);
  const found = profile === undefined ? undefined : heldRegisters(message, profile, options);
  if (found === undefined) return { records: [], lost: [body.name] };
  const { receivedAt } = context;
  const { held, values } = found;
  const readings = new Readings(context, sourceAt(context, channel, addresses[unit] ?? String(unit)), held.length);
  readings.at(instantDigits(receivedAt), formatDateTime(receivedAt));
  const lost = new LostNames();
  for (const one of held) {
    const { property, component, register } = one.compiled;
    const value = property === undefined ? undefined : heldValue(one, values, options);
    if (property === undefined) lost.add(register.name);
    else if (value === undefined) lost.add(`${register.name} not available`);
    else readings.add(property, value, component);
  }
  return { records: readings.records, lost: lost.list };
}

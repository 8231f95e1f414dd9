import {
  instantDigits,
  LostNames,
  Readings,
  sourceAt,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import { typedAddress } from '../address.ts';
import type { Cjt188Message } from '../message.ts';
import { takePayload } from './readings.ts';

const channel = 'cjt188';
/** A volume, the valve and its fault, the battery. */
const usualReadings = 4;

/**
 * Replies to readings of the meter at the time of receipt: the clock in a reply is the meter's own, often wrong, and
 * not the time of a measurement. It is named as lost, as are parameters, settlement values and histories, which do not
 * say of which day they are. A freeze record has its time. Cold, hot, heat and gas meters may share a number, so a
 * device is its type and its address; it may be registered by either.
 */
export function mapCjt188(message: Cjt188Message, context: MappingContext): MappingResult {
  const { data, address, fromMeter, refused, meterType } = message;
  if (data === undefined || !fromMeter) return { records: [], lost: [] };
  if (refused) return { records: [], lost: ['refusal'] };
  if ('raw' in data) return { records: [], lost: ['data'] };
  const { payload, surplus, di, serial = 0 } = data;
  const { receivedAt } = context;
  const source = sourceAt(context, channel, typedAddress(meterType, address), address);
  const readings = new Readings(context, source, usualReadings);
  readings.at(`${instantDigits(receivedAt)}-${di}-${serial}`, formatDateTime(receivedAt));
  const lost = new LostNames();
  if (!takePayload(payload, meterType, readings, lost))
    return { records: [], lost: payload.kind === 'none' ? [] : [`identifier ${di}`] };
  if (surplus !== undefined) lost.add('surplus bytes');
  if (message.more) lost.add('follow-up frames');
  return { records: readings.records, lost: lost.list };
}

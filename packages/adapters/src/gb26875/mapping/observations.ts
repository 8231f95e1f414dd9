import {
  LostNames,
  observedProperty,
  Readings,
  sourceAt,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import { timeDigits } from '../../metering/time-text.ts';
import type { Gb26875Message } from '../message.ts';
import type { TimeTag } from '../messages/time-tag.ts';
import { takeUnit } from './readings.ts';

const channel = 'gb26875';
const online = observedProperty('device.online');

/** Messages to readings of the transmitter (its source address); a keep-alive says that it is online. */
export function mapGb26875(message: Gb26875Message, context: MappingContext): MappingResult {
  const { unit, command, source, serial } = message;
  const readings = new Readings(context, sourceAt(context, channel, String(source)));
  const lost = new LostNames();
  if (command !== 'sendData' && command !== 'answer') {
    if (unit !== undefined) lost.add(`unit ${unit.name}`);
    return { records: [], lost: lost.list };
  }
  /** A sound time of the device, else the time of receipt, which makes the readings uncertain. */
  const beginPart = (time: TimeTag, part: string | number): boolean => {
    if (typeof time === 'string') readings.at(`${serial}-${timeDigits(time)}-${part}`, time);
    else readings.at(`${serial}-${time.invalid}-${part}`, formatDateTime(context.receivedAt), 'uncertain');
    return typeof time === 'string';
  };
  if (unit === undefined || unit.name === 'incomplete') {
    beginPart(message.time, 'alive');
    readings.add(online, true);
    return { records: readings.records, lost: unit === undefined ? [] : [`unit type ${unit.type}`] };
  }
  if (unit.name !== 'unknown' && unit.surplus !== undefined) lost.add('surplus bytes of the data unit');
  const begin = (time: TimeTag, index: number): void => {
    if (!beginPart(time, index)) lost.add('time');
  };
  if (!takeUnit(unit, { readings, lost, begin }))
    lost.add(unit.name === 'unknown' ? `unit type ${unit.type}` : `unit ${unit.name}`);
  return { records: readings.records, lost: lost.list };
}

import type { MappingContext, MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { readingOf, sourceAt, type Reading } from '../../mapping/observation.ts';
import { timeDigits } from '../../metering/time-text.ts';
import type { Gb26875Message } from '../message.ts';
import type { TimeTag } from '../messages/time-tag.ts';
import { readingsOf } from './readings.ts';

const channel = 'gb26875';

/** A sound time of the device, else the time of receipt, which makes the reading uncertain. */
const instant = (time: TimeTag, context: MappingContext): { observedAt: string; sound: boolean } =>
  typeof time === 'string'
    ? { observedAt: time, sound: true }
    : { observedAt: formatDateTime(context.receivedAt), sound: false };

const compact = (time: TimeTag): string => (typeof time === 'string' ? timeDigits(time) : time.invalid);

/** Messages to readings of the transmitter (its source address); a keep-alive says that it is online. */
export function mapGb26875(message: Gb26875Message, context: MappingContext): MappingResult {
  const { unit, command, source, serial } = message;
  const transmitter = sourceAt(context, channel, String(source));
  const records: HutongRecord[] = [];
  const lost = new Set<string>();
  const keyOf = (time: TimeTag, part: string): string => `${serial}-${compact(time)}-${part}`;
  if (command !== 'sendData' && command !== 'answer') {
    if (unit !== undefined) lost.add(`unit ${unit.name}`);
    return { records, lost: [...lost] };
  }
  if (unit === undefined || unit.name === 'incomplete') {
    const { observedAt, sound } = instant(message.time, context);
    const quality = sound ? 'good' : 'uncertain';
    const reading: Reading = { property: 'device.online', value: true, observedAt, quality };
    records.push(readingOf(context, transmitter, keyOf(message.time, 'alive'), reading));
    return { records, lost: unit === undefined ? [] : [`unit type ${unit.type}`] };
  }
  if (unit.name !== 'unknown' && unit.surplus !== undefined) lost.add('surplus bytes of the data unit');
  const objects = readingsOf(unit);
  if (objects === undefined) lost.add(unit.name === 'unknown' ? `unit type ${unit.type}` : `unit ${unit.name}`);
  objects?.forEach((object, index) => {
    const { observedAt, sound } = instant(object.time, context);
    for (const name of object.lost) lost.add(name);
    if (!sound) lost.add('time');
    const key = keyOf(object.time, String(index));
    const quality = sound ? 'good' : 'uncertain';
    for (const { property, value, component, note } of object.readings)
      records.push(readingOf(context, transmitter, key, { property, value, observedAt, quality, component, note }));
  });
  return { records, lost: [...lost] };
}

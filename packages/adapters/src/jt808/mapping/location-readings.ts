import type { LostNames, Readings } from '@hutong/adapter-kit';
import type { AdditionalItem } from '../items/additional.ts';
import type { Location } from '../messages/location.ts';
import { isPlaced } from './patrol-track.ts';
import { alarmReadings, alarmsOff, itemProperties, properties } from './properties.ts';
import { statusFacts } from './status-facts.ts';

/** Adds the readings of a location; what the standard has no place for is named. */
export function takeLocation(location: Location, readings: Readings, lost: LostNames): void {
  const { alarms, status, items, brokenItem } = location;
  const { ignition, others } = statusFacts(status);
  if (isPlaced(location)) {
    readings.add(properties.latitude, location.latitude);
    readings.add(properties.longitude, location.longitude);
    readings.add(properties.altitude, location.altitude);
    readings.add(properties.speed, location.speed);
    if (location.direction < 360) readings.add(properties.direction, location.direction);
    else lost.add('direction');
  } else lost.add('position');
  readings.add(properties.ignition, ignition);
  takeAlarms(alarms, readings, lost);
  for (let index = 0; index < others.length; index++) lost.add(`status ${others[index]}`);
  if (items !== undefined) takeItems(items, readings, lost);
  if (brokenItem !== undefined) lost.add('broken item');
}

/** Every alarm is a reading, set or not, so that its end is seen as well as its start. */
function takeAlarms(alarms: readonly string[], readings: Readings, lost: LostNames): void {
  // Most locations report none.
  if (alarms.length === 0) return readings.addEach(alarmsOff, false);
  for (const { bit, property } of alarmReadings) readings.add(property, alarms.includes(bit));
  for (const bit of alarms) if (!alarmReadings.some((known) => known.bit === bit)) lost.add(`alarm ${bit}`);
}

/** The last item of a kind is its value; repeated ones occur. */
function takeItems(items: readonly AdditionalItem[], readings: Readings, lost: LostNames): void {
  for (let index = 0; index < items.length; index++) {
    const { id = 0, name = '', value } = items[index] ?? {};
    const property = itemProperties.get(name);
    if (property === undefined || typeof value !== 'number')
      lost.add(`item ${id.toString(16).toUpperCase().padStart(2, '0')}`);
    else if (!isRepeated(items, index, name)) readings.add(property, value);
  }
}

const isRepeated = (items: readonly AdditionalItem[], index: number, name: string): boolean => {
  for (let later = index + 1; later < items.length; later++)
    if (items[later]?.name === name && typeof items[later]?.value === 'number') return true;
  return false;
};

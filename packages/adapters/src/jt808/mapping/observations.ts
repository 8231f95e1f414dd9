import type { MappingContext, MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { readingOf, sourceAt } from '../../mapping/observation.ts';
import { timeDigits } from '../../metering/time-text.ts';
import type { AdditionalItem } from '../items/additional.ts';
import { terminalAddress, type Jt808Message } from '../message.ts';
import type { Location } from '../messages/location.ts';
import { isPlaced, patrolTrackOf } from './patrol-track.ts';
import { alarmProperties } from './properties.ts';

const channel = 'jt808';

/** Takes a property and its value. */
type Take = (property: string, value: boolean | number) => void;

const alarmReadings = Object.entries(alarmProperties);
/** Status bits that say how a position is to be read, or are a reading. */
const plainStatus = new Set(['acc', 'positioned', 'south', 'west', 'encrypted', 'gps', 'beidou', 'glonass', 'galileo']);

/** Properties and values of a location; what the standard has no place for is named. */
function takeReadings(location: Location, lost: Set<string>, take: Take): void {
  const { alarms, status, items, brokenItem } = location;
  if (isPlaced(location)) {
    take('position.latitude', location.latitude);
    take('position.longitude', location.longitude);
    take('position.altitude', location.altitude);
    take('vehicle.speed', location.speed);
    if (location.direction < 360) take('vehicle.direction', location.direction);
    else lost.add('direction');
  } else lost.add('position');
  take('vehicle.ignition', status.includes('acc'));
  for (const [bit, property] of alarmReadings) take(property, alarms.length > 0 && alarms.includes(bit));
  for (const bit of alarms) if (alarmProperties[bit] === undefined) lost.add(`alarm ${bit}`);
  for (const bit of status) if (!plainStatus.has(bit)) lost.add(`status ${bit}`);
  if (items !== undefined) takeItems(items, lost, take);
  if (brokenItem !== undefined) lost.add('broken item');
}

const itemProperties: Readonly<Record<string, string>> = { mileage: 'vehicle.mileage', fuel: 'vehicle.fuel' };

/** The last item of a kind is its value; repeated ones occur. */
function takeItems(items: readonly AdditionalItem[], lost: Set<string>, take: Take): void {
  for (const [index, { id, name = '', value }] of items.entries()) {
    const property = itemProperties[name];
    if (property === undefined || typeof value !== 'number')
      lost.add(`item ${id.toString(16).toUpperCase().padStart(2, '0')}`);
    else if (!items.some((later, at) => at > index && later.name === name && typeof later.value === 'number'))
      take(property, value);
  }
}

/** Locations to readings of the terminal, and to a patrol track where its bearer is known; registration, authentication and heartbeat say that it is online. */
export function mapJt808(message: Jt808Message, context: MappingContext): MappingResult {
  const { body, phone, serial } = message;
  // Blocks of a file carry no number of their terminal.
  if (body.name === 'fileData') return { records: [], lost: ['file data'] };
  const address = terminalAddress(phone);
  const terminal = sourceAt(context, channel, address);
  const records: HutongRecord[] = [];
  const lost = new Set<string>();
  const addLocation = (location: Location, index: number): void => {
    const { time } = location;
    const sound = typeof time === 'string';
    const observedAt = sound ? time : formatDateTime(context.receivedAt);
    if (!sound) lost.add('time');
    const key = `${serial}-${sound ? timeDigits(time) : time.hex}-${index}`;
    const quality = sound ? 'good' : 'uncertain';
    takeReadings(location, lost, (property, value) => {
      records.push(readingOf(context, terminal, key, { property, value, observedAt, quality }));
    });
  };
  const addTrack = (locations: readonly Location[]): void => {
    const track = patrolTrackOf(address, locations, context);
    if (track !== undefined) records.push(track);
  };
  switch (body.name) {
    case 'location':
      addLocation(body, 0);
      addTrack([body]);
      break;
    case 'locationAnswer':
      addLocation(body.location, 0);
      addTrack([body.location]);
      break;
    case 'locationBatch':
      body.locations.forEach(addLocation);
      addTrack(body.locations);
      break;
    case 'mediaData':
      if (body.position !== undefined) addLocation(body.position, 0);
      lost.add('media');
      break;
    case 'heartbeat':
    case 'registration':
    case 'authentication':
    case 'logout':
      records.push(
        readingOf(context, terminal, `${serial}-${context.receivedAt}`, {
          property: 'device.online',
          value: body.name !== 'logout',
          observedAt: formatDateTime(context.receivedAt),
        }),
      );
      break;
    default:
      lost.add(
        body.name === 'raw'
          ? `message ${message.id.toString(16).toUpperCase().padStart(4, '0')}`
          : `message ${body.name}`,
      );
  }
  if ('surplus' in body && body.surplus !== undefined) lost.add('surplus bytes of the body');
  return { records, lost: [...lost] };
}

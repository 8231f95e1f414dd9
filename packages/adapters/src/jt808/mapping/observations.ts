import type { MappingContext, MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { deviceAt, observation } from '../../mapping/observation.ts';
import { terminalAddress, type Jt808Message } from '../message.ts';
import type { Location } from '../messages/location.ts';
import { isPlaced, patrolTrackOf } from './patrol-track.ts';
import { alarmProperties } from './properties.ts';

const channel = 'jt808';

type Value = boolean | number;

/** Properties and values of a location; what the standard has no place for is named. */
function readingsOf(location: Location, lost: Set<string>): Map<string, Value> {
  const readings = new Map<string, Value>();
  const { alarms, status, items = [], brokenItem } = location;
  if (isPlaced(location)) {
    readings.set('position.latitude', location.latitude);
    readings.set('position.longitude', location.longitude);
    readings.set('position.altitude', location.altitude);
    readings.set('vehicle.speed', location.speed);
    if (location.direction < 360) readings.set('vehicle.direction', location.direction);
    else lost.add('direction');
  } else lost.add('position');
  readings.set('vehicle.ignition', status.includes('acc'));
  for (const [bit, property] of Object.entries(alarmProperties)) readings.set(property, alarms.includes(bit));
  for (const bit of alarms) if (alarmProperties[bit] === undefined) lost.add(`alarm ${bit}`);
  for (const bit of status)
    if (!['acc', 'positioned', 'south', 'west', 'encrypted', 'gps', 'beidou', 'glonass', 'galileo'].includes(bit))
      lost.add(`status ${bit}`);
  for (const { id, name, value } of items) {
    if (name === 'mileage' && typeof value === 'number') readings.set('vehicle.mileage', value);
    else if (name === 'fuel' && typeof value === 'number') readings.set('vehicle.fuel', value);
    else lost.add(`item ${id.toString(16).toUpperCase().padStart(2, '0')}`);
  }
  if (brokenItem !== undefined) lost.add('broken item');
  return readings;
}

/** Locations to readings of the terminal, and to a patrol track where its bearer is known; registration, authentication and heartbeat say that it is online. */
export function mapJt808(message: Jt808Message, context: MappingContext): MappingResult {
  const { body, phone, serial } = message;
  const address = terminalAddress(phone);
  const device = deviceAt(context, channel, address);
  const records: HutongRecord[] = [];
  const lost = new Set<string>();
  const addLocation = (location: Location, index: number): void => {
    const sound = typeof location.time === 'string';
    const observedAt = typeof location.time === 'string' ? location.time : formatDateTime(context.receivedAt);
    if (!sound) lost.add('time');
    const stamp = typeof location.time === 'string' ? location.time.slice(0, 19).replace(/\D/g, '') : location.time.hex;
    const key = `${address}-${serial}-${stamp}-${index}`;
    for (const [property, value] of readingsOf(location, lost))
      records.push(
        observation(context, channel, device, key, {
          property,
          value,
          observedAt,
          quality: sound ? 'good' : 'uncertain',
        }),
      );
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
      addLocation(body.position, 0);
      lost.add('media');
      break;
    case 'heartbeat':
    case 'registration':
    case 'authentication':
    case 'logout':
      records.push(
        observation(context, channel, device, `${address}-${serial}-${context.receivedAt}`, {
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

import {
  instantDigits,
  LostNames,
  Readings,
  sourceAt,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import { timeDigits } from '../../metering/time-text.ts';
import { terminalAddress, type Jt808Message } from '../message.ts';
import type { Location } from '../messages/location.ts';
import { takeLocation } from './location-readings.ts';
import { patrolTrackOf } from './patrol-track.ts';
import { alarmsOff, properties } from './properties.ts';

const channel = 'jt808';
/** A position has five readings; ignition, alarms and a mileage come with it. */
const usualReadings = 7 + alarmsOff.length;

const addLocation = (
  location: Location,
  index: number,
  serial: number,
  { receivedAt }: MappingContext,
  readings: Readings,
  lost: LostNames,
): void => {
  const { time } = location;
  if (typeof time === 'string') readings.at(`${serial}-${timeDigits(time)}-${index}`, time);
  else {
    lost.add('time');
    readings.at(`${serial}-${time.hex}-${index}`, formatDateTime(receivedAt), 'uncertain');
  }
  takeLocation(location, readings, lost);
};

const hexId = (id: number): string => id.toString(16).toUpperCase().padStart(4, '0');

/** Locations to readings of the terminal, and to a patrol track where its bearer is known; registration, authentication and heartbeat say that it is online. */
export function mapJt808(message: Jt808Message, context: MappingContext): MappingResult {
  const { body, phone, serial } = message;
  // Blocks of a file carry no number of their terminal; the session adds it.
  if (body.name === 'fileData' && phone === '') return { records: [], lost: ['file data'] };
  const terminal = sourceAt(context, channel, phone, undefined, terminalAddress);
  const readings = new Readings(context, terminal, usualReadings);
  const lost = new LostNames();
  let locations: readonly Location[] | undefined;
  switch (body.name) {
    case 'location':
      locations = [body];
      break;
    case 'locationAnswer':
      locations = [body.location];
      break;
    case 'locationBatch':
      locations = body.locations;
      if (body.broken !== undefined) lost.add('broken locations');
      break;
    case 'mediaData':
      if (body.position !== undefined) addLocation(body.position, 0, serial, context, readings, lost);
      lost.add('media');
      break;
    case 'heartbeat':
    case 'registration':
    case 'authentication':
    case 'logout': {
      const { receivedAt } = context;
      readings.at(`${serial}-${instantDigits(receivedAt)}`, formatDateTime(receivedAt));
      readings.add(properties.online, body.name !== 'logout');
      break;
    }
    case 'fileData':
      lost.add('file data');
      break;
    default:
      lost.add(`message ${body.name === 'raw' ? hexId(message.id) : body.name}`);
  }
  if (locations !== undefined) {
    for (let index = 0; index < locations.length; index++) {
      const location = locations[index];
      if (location !== undefined) addLocation(location, index, serial, context, readings, lost);
    }
    const track = context.staffOf === undefined ? undefined : patrolTrackOf(terminal.address, locations, context);
    if (track !== undefined) readings.addRecord(track);
  }
  if ('surplus' in body && body.surplus !== undefined) lost.add('surplus bytes of the body');
  return { records: readings.records, lost: lost.list };
}

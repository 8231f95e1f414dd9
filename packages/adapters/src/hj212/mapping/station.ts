import { decimal, localId, observedProperty, type LostNames, type Readings } from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import { pollutants } from '../items/pollutants.ts';
import type { Hj212Group, Hj212Message } from '../message.ts';
import { dataTime } from './data-time.ts';

const properties = {
  alarm: observedProperty('pollution.alarm'),
  running: observedProperty('device.running'),
  duration: observedProperty('duration'),
  information: observedProperty('device.information'),
};

/** What the value of a key stands in: its group, the factor that `PolId` named last, and the time of the message. */
interface Place {
  readonly group: Readonly<Record<string, string>>;
  readonly factor: string;
  readonly CN: string;
  readonly readings: Readings;
  /** Decimal shift from the unit of the station to that of the property. */
  readonly shift: number;
}

/** Whether the value was taken. */
type Take = (code: string, text: string, place: Place) => boolean;

/** A value of the factor while its alarm lasts, and whether it begins (1) or is over (0). */
const takeAlarm: Take = (code, text, { group, CN, readings, shift }) => {
  const { AlarmType } = group;
  const began = AlarmType === '1' ? true : AlarmType === '0' ? false : undefined;
  const value = decimal(text, shift);
  const pollutant = Object.hasOwn(pollutants, code) ? pollutants[code] : undefined;
  if (began !== undefined) readings.add(properties.alarm, began, code, `CN ${CN}`);
  if (pollutant === undefined || value === undefined) return began !== undefined;
  readings.add(observedProperty(pollutant.property, `-${localId(`${code}-Ala`)}`), value, code, `CN ${CN} Ala`);
  return true;
};

const takeRunning: Take = (code, text, { CN, readings }) => {
  if (text !== '0' && text !== '1') return false;
  readings.add(properties.running, text === '1', code, `CN ${CN} RS`);
  return true;
};

/** Hours of a day as seconds. */
const takeRunningTime: Take = (code, text, { CN, readings }) => {
  const hours = decimal(text);
  if (hours === undefined) return false;
  readings.add(properties.duration, Math.round(hours * 3_600_000) / 1000, code, `CN ${CN} RT`);
  return true;
};

/** What the instruments of a station say of themselves has no meaning on which its makers agree: it is handed on as it is. */
const takeInformation: Take = (code, text, { factor, CN, readings }) => {
  if (text === '') return false;
  const key = observedProperty('device.information', `-${localId(`${factor}-${code}`)}`);
  readings.add(key, `${code}=${text}`, factor === '' ? code : factor, `CN ${CN}`);
  return true;
};

const takers: Readonly<Record<string, Take>> = {
  Ala: takeAlarm,
  RS: takeRunning,
  RT: takeRunningTime,
  Info: takeInformation,
  SN: takeInformation,
};

/** Messages of a station about itself and its alarms, and the suffixes that they speak in. */
const suffixesOf: Readonly<Record<string, readonly string[]>> = {
  2021: ['RS'],
  2041: ['RT'],
  2071: ['Ala'],
  2072: ['Ala'],
  3019: ['SN'],
  3020: ['Info'],
};

/** Whether a message is one of those of {@link mapStation}. */
export const isOfStation = (CN: string): boolean => Object.hasOwn(suffixesOf, CN);

const carried = new Set(['DataTime', 'AlarmTime', 'AlarmType', 'PolId', 'InfoId']);

/**
 * Alarms of factors (2071, 2072), state and running time of equipment (2021, 2041), information of the instruments
 * (3019, 3020). The time is that of the alarm, else of the data, else of the receipt.
 */
export function mapStation(
  { CN = '', QN = '', content }: Hj212Message,
  receivedAt: number,
  shiftOf: (code: string) => number,
  readings: Readings,
  lost: LostNames,
): void {
  const suffixes = suffixesOf[CN] ?? [];
  let factor = '';
  let time: string | undefined;
  for (const pairs of content) {
    const group: Record<string, string> = Object.fromEntries(pairs);
    factor = group['PolId'] ?? factor;
    time = group['AlarmTime'] ?? group['DataTime'] ?? time;
    const instant = dataTime(time);
    readings.at(
      localId(`${CN}-${time ?? QN}`),
      instant ?? formatDateTime(receivedAt),
      instant === undefined ? 'uncertain' : 'good',
    );
    takeGroup(pairs, group);
  }

  function takeGroup(pairs: Hj212Group, group: Readonly<Record<string, string>>): void {
    for (const [key, text] of pairs) {
      if (carried.has(key)) continue;
      const dash = key.lastIndexOf('-');
      const code = key.slice(0, Math.max(0, dash));
      const suffix = key.slice(dash + 1);
      const take = code !== '' && suffixes.includes(suffix) ? takers[suffix] : undefined;
      if (take?.(code, text, { group, factor, CN, readings, shift: shiftOf(code) }) !== true) lost.add(key);
    }
  }
}

import {
  decimal,
  localId,
  LostNames,
  observedProperty,
  Readings,
  sourceAt,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime, type Observation } from '@hutong/standard';
import { sectionsOf } from '../items-of.ts';
import { commandOf } from '../items/commands.ts';
import { pollutants, type Pollutant } from '../items/pollutants.ts';
import { qualities } from '../items/quality.ts';
import type { Hj212Message } from '../message.ts';
import type { Hj212Options } from '../options.ts';
import { dataTime } from './data-time.ts';
import { ItemKeys, type Factor } from './item-key.ts';
import { isOfStation, mapStation } from './station.ts';
import { shiftOf } from './statistics.ts';

const channel = 'hj212';
const online = observedProperty('device.online');

const scaleOf = ({ scale }: Pollutant, options: Hj212Options | undefined): number =>
  scale === 'pm' ? shiftOf(options?.pmUnit ?? 'ug') : scale === 'gas' ? shiftOf(options?.gasUnit ?? 'ug') : scale;

const shiftOfFactor = (code: string, options: Hj212Options | undefined): number => {
  const pollutant = Object.hasOwn(pollutants, code) ? pollutants[code] : undefined;
  return pollutant === undefined ? 0 : scaleOf(pollutant, options);
};

/** No flag is a good value: the flag is optional. An unknown flag is not. */
const qualityOf = (flag: string | undefined): Observation['quality'] =>
  flag === undefined ? 'good' : (qualities[flag] ?? 'uncertain');

// One message is mapped at a time.
const keys = new ItemKeys();
let turn = 0;

/** The factors of a message in the order of their first keys; other keys but the time of the packet are lost. */
const gather = (message: Hj212Message, lost: LostNames): { readonly factors: Factor[]; readonly time?: string } => {
  keys.begin();
  turn++;
  const factors: Factor[] = [];
  let time: string | undefined;
  for (const group of message.content)
    for (const [name, text] of group) {
      const key = keys.of(name);
      const { factor, suffix } = key;
      if (factor === undefined) {
        if (name === 'DataTime') time = text;
        else lost.add(name);
        continue;
      }
      if (factor.turn !== turn) {
        factor.turn = turn;
        factor.flag = undefined;
        factor.sampleTime = undefined;
        factor.keys.length = 0;
        factors.push(factor);
      }
      if (suffix === 'Flag') factor.flag = text;
      else if (suffix === 'SampleTime') factor.sampleTime = text;
      if (key.turn !== turn) factor.keys.push(key);
      key.turn = turn;
      key.text = text;
    }
  return time === undefined ? { factors } : { factors, time };
};

/** Adds the readings of one time, and names what has no place in them. */
function mapSection(
  message: Hj212Message,
  context: MappingContext,
  options: Hj212Options | undefined,
  readings: Readings,
  lost: LostNames,
): void {
  const { CN = '', MN = '', QN = '', flag: version } = message;
  const { factors, time: packetTime } = gather(message, lost);
  const isData = commandOf(CN, version)?.kind === 'data' && MN !== '';
  const packetInstant = dataTime(packetTime);
  const start = localId(`${CN}-${packetTime ?? QN}`);
  for (const { pollutant, flag, sampleTime, keys: own, code } of factors) {
    const target = isData ? pollutant : undefined;
    const instant = (sampleTime === undefined ? undefined : dataTime(sampleTime)) ?? packetInstant;
    const quality = qualityOf(flag);
    readings.at(
      sampleTime === undefined ? start : localId(`${CN}-${sampleTime}`),
      instant ?? formatDateTime(context.receivedAt),
      instant === undefined && quality === 'good' ? 'uncertain' : quality,
    );
    const shift = target === undefined ? 0 : scaleOf(target, options);
    for (const { key, suffix, property, text } of own) {
      const value = target === undefined || property === undefined ? undefined : decimal(text, shift);
      if (property !== undefined && value !== undefined)
        readings.add(property, value, code, suffix === 'Rtd' ? undefined : `CN ${CN} ${suffix}`);
      // The flag and the sampling time are in the reading of their factor.
      else if (target === undefined || (suffix !== 'Flag' && suffix !== 'SampleTime')) lost.add(key);
    }
  }
}

/**
 * Data messages to readings of the station. The time of an interval (2051, 2061, 2031) is its start; a factor with a
 * sampling time of its own keeps that. Alarms, states of equipment and information of instruments are readings of their
 * own. A heartbeat (2025) says that the station is online.
 */
export function mapHj212(message: Hj212Message, context: MappingContext, options?: Hj212Options): MappingResult {
  const { CN, MN = '', QN = '', flag, extra, notes } = message;
  const readings = new Readings(context, sourceAt(context, channel, MN));
  const lost = new LostNames();
  if (MN !== '' && CN !== undefined && isOfStation(CN))
    mapStation(message, context.receivedAt, (code) => shiftOfFactor(code, options), readings, lost);
  else for (const section of sectionsOf(message)) mapSection(section, context, options, readings, lost);
  if (extra !== undefined) for (const [key] of extra) lost.add(key);
  if (notes !== undefined)
    for (const { kind, key } of notes)
      if (kind === 'duplicate-key' && key !== undefined && key !== 'DataTime') lost.add(`duplicate ${key}`);
  if (CN === '9015' && MN !== '' && commandOf(CN, flag)?.kind === 'heartbeat') {
    readings.at(localId(`heartbeat-${QN}`), dataTime(QN) ?? formatDateTime(context.receivedAt));
    readings.add(online, true);
  }
  return { records: readings.records, lost: lost.list };
}

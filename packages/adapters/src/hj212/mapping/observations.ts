import { decimal, type MappingContext, type MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord, type Observation } from '@hutong/standard';
import { localId, readingOf, sourceAt } from '../../mapping/observation.ts';
import { itemsOf, sectionsOf, type ItemValues } from '../items-of.ts';
import { commandOf } from '../items/commands.ts';
import { pollutants, type Pollutant } from '../items/pollutants.ts';
import { qualities } from '../items/quality.ts';
import type { Hj212Message } from '../message.ts';
import type { Hj212Options } from '../options.ts';
import { dataTime } from './data-time.ts';
import { isMainValue, shiftOf } from './statistics.ts';

const channel = 'hj212';

const scaleOf = ({ scale }: Pollutant, options: Hj212Options | undefined): number =>
  scale === 'pm' ? shiftOf(options?.pmUnit ?? 'ug') : scale === 'gas' ? shiftOf(options?.gasUnit ?? 'ug') : scale;

/** No flag is a good value: the flag is optional. An unknown flag is not. */
const qualityOf = (values: ItemValues): Observation['quality'] => {
  const flag = values.get('Flag');
  return flag === undefined ? 'good' : (qualities[flag] ?? 'uncertain');
};

/** Puts the readings of one time into `records`, and names what has no place in them. */
function mapSection(
  message: Hj212Message,
  context: MappingContext,
  options: Hj212Options | undefined,
  records: HutongRecord[],
  lost: Set<string>,
): void {
  const { CN = '', MN = '', flag } = message;
  const { fields, items } = itemsOf(message);
  for (const name of fields.keys()) if (name !== 'DataTime') lost.add(name);
  const isData = commandOf(CN, flag)?.kind === 'data' && MN !== '';
  const station = sourceAt(context, channel, MN);
  const packetTime = fields.get('DataTime');
  const packetInstant = dataTime(packetTime);
  for (const [code, values] of items) {
    const pollutant = isData && Object.hasOwn(pollutants, code) ? pollutants[code] : undefined;
    for (const [suffix, text] of values) {
      const key = `${code}-${suffix}`;
      const value =
        pollutant !== undefined && isMainValue(code, suffix) ? decimal(text, scaleOf(pollutant, options)) : undefined;
      if (pollutant === undefined || value === undefined) {
        // The flag and the sampling time are in the reading of their factor.
        if (pollutant === undefined || (suffix !== 'Flag' && suffix !== 'SampleTime')) lost.add(key);
        continue;
      }
      const sampleTime = values.get('SampleTime');
      const wireTime = sampleTime ?? packetTime;
      const instant = (sampleTime === undefined ? undefined : dataTime(sampleTime)) ?? packetInstant;
      const quality = qualityOf(values);
      records.push(
        readingOf(context, station, localId(`${CN}-${wireTime ?? message.QN ?? ''}-${key}`), {
          property: pollutant.property,
          value,
          observedAt: instant ?? formatDateTime(context.receivedAt),
          quality: instant === undefined && quality === 'good' ? 'uncertain' : quality,
          component: code,
          ...(suffix === 'Rtd' ? {} : { note: `CN ${CN} ${suffix}` }),
        }),
      );
    }
  }
}

/**
 * Data messages to readings of the station. The time of an interval (2051, 2061, 2031) is its start; a factor with a
 * sampling time of its own keeps that. A heartbeat (2025) says that the station is online.
 */
export function mapHj212(message: Hj212Message, context: MappingContext, options?: Hj212Options): MappingResult {
  const { CN, MN = '', QN = '', flag, extra, notes } = message;
  const records: HutongRecord[] = [];
  const lost = new Set<string>();
  for (const section of sectionsOf(message)) mapSection(section, context, options, records, lost);
  if (extra !== undefined) for (const [key] of extra) lost.add(key);
  if (notes !== undefined)
    for (const { kind, key } of notes)
      if (kind === 'duplicate-key' && key !== undefined && key !== 'DataTime') lost.add(`duplicate ${key}`);
  if (CN === '9015' && MN !== '' && commandOf(CN, flag)?.kind === 'heartbeat') {
    const observedAt = dataTime(QN) ?? formatDateTime(context.receivedAt);
    const reading = { property: 'device.online', value: true, observedAt } as const;
    records.push(readingOf(context, sourceAt(context, channel, MN), localId(`heartbeat-${QN}`), reading));
  }
  return { records, lost: [...lost] };
}

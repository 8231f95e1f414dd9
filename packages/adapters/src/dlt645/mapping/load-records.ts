import {
  ByteWriter,
  decimalNumber,
  observedProperty,
  type BcdDecimal,
  type LostNames,
  type Readings,
} from '@hutong/adapter-kit';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { timeDigits } from '../../metering/time-text.ts';
import { minuteTime } from '../items/item.ts';
import { loadBlocks, type LoadBlockValue, type LoadRecord } from '../items/load-records.ts';
import type { Dlt645Options } from '../options.ts';

/** The time of a record whose meter sends the year first: the codec has read its bytes from the other end. */
function turned(time: MeterTime): MeterTime {
  const writer = new ByteWriter();
  minuteTime.write(writer, time, 'time');
  return minuteTime.at(writer.bytes().toReversed(), 0);
}

/** Where the columns of a block go; a column without a place is not in it. */
const targets = new Map(
  loadBlocks.map(({ name, columns }) => [
    name,
    columns.flatMap(({ name: column, property, component }) =>
      property === undefined
        ? []
        : [{ column, component, property: observedProperty(property, component === undefined ? '' : `-${component}`) }],
    ),
  ]),
);

function mapBlock(block: LoadBlockValue, readings: Readings, lost: LostNames): void {
  if (block.name === 'empty') return;
  const found = targets.get(block.name);
  if (found === undefined || found.length === 0) lost.add(`load ${block.name}`);
  for (const { column, component, property } of found ?? []) {
    const value = decimalNumber((block as Readonly<Record<string, BcdDecimal>>)[column] ?? null);
    if (value !== undefined) readings.add(property, value, component);
    else lost.add(`${column} not available`);
  }
}

/**
 * Load records as readings at the times at which they were made; the same record read again gives the same readings. One
 * without a time has no place, and one that the meter marks as bad gives bad readings.
 */
export function mapLoadRecords(
  value: unknown,
  order: Dlt645Options['loadTime'],
  readings: Readings,
  lost: LostNames,
): void {
  for (const { time: sent, bad, blocks } of value as readonly LoadRecord[]) {
    const time = order === 'year-first' ? turned(sent) : sent;
    if (typeof time !== 'string') {
      lost.add('load record without a time');
      continue;
    }
    readings.at(`load-${timeDigits(time)}`, time, bad === undefined ? 'good' : 'bad');
    for (const block of blocks) mapBlock(block, readings, lost);
  }
}

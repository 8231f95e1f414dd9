import { decimalNumber, type BcdDecimal, type MappingContext, type MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { readingOf, sourceAt, type Reading } from '../../mapping/observation.ts';
import type { Demand, Item } from '../items/item.ts';
import type { Dlt645Message } from '../message.ts';
import type { ItemData } from '../messages/data.ts';
import { itemOf } from '../messages/item-data.ts';
import { timeDigits } from '../../metering/time-text.ts';
import { eventReadings } from './events.ts';
import { statusReadings, statusWordsOf } from './status.ts';

const channel = 'dlt645';

type Value = Pick<Reading, 'property' | 'value'> & {
  readonly component?: string | undefined;
  readonly at?: string | undefined;
};

/** Units of the protocol's power items in those of the properties are the same; only the names differ. */
const numberOf = (value: unknown): number | undefined =>
  value !== null && typeof value === 'object' && 'occurredAt' in value
    ? decimalNumber((value as Demand).value)
    : decimalNumber(value as BcdDecimal);

const timeOf = (value: unknown): string | undefined => {
  const at =
    typeof value === 'object' && value !== null && 'occurredAt' in value ? (value as Demand).occurredAt : undefined;
  return typeof at === 'string' ? at : undefined;
};

const valueOf = (
  item: Item,
  property: string,
  entry: unknown,
  component: string | undefined,
  lost: Set<string>,
): Value | undefined => {
  const value = numberOf(entry);
  if (value === undefined) {
    const part = component === undefined || item.block === undefined ? '' : ` ${component}`;
    lost.add(`${item.name}${part} not available`);
    return undefined;
  }
  return { property, value, component, at: timeOf(entry) };
};

/** Words of bits: what has no place in the standard is named, a word without any place as a whole. */
const bitsOf = ({ name }: Item, { value }: ItemData, lost: Set<string>): readonly Value[] =>
  statusWordsOf(name, value).flatMap(([word, set]) => {
    const status = statusReadings(word, set);
    for (const part of status?.lost ?? (word === name || set.length > 0 ? [word] : [])) lost.add(part);
    return status?.readings ?? [];
  });

const valuesOf = (item: Item, data: ItemData, lost: Set<string>): readonly Value[] => {
  if (item.kind === 'bits') return bitsOf(item, data, lost);
  const { target, block, elements } = item;
  if (target === undefined || target.settlement === true) {
    lost.add(item.name);
    return [];
  }
  const { property } = target;
  if (block === undefined) {
    const value = valueOf(item, property, data.value, target.component, lost);
    return value === undefined ? [] : [value];
  }
  return (data.value as readonly unknown[]).flatMap(
    (entry, index) => valueOf(item, property, entry, elements?.[index], lost) ?? [],
  );
};

/**
 * Read replies to readings of the meter. A reply has no time of its own, so a reading has the time of receipt; a
 * maximum demand has the time at which it occurred, and an event of a phase those of its beginning and end. Settlement
 * values, parameters and other records are named as lost.
 */
export function mapDlt645(message: Dlt645Message, context: MappingContext): MappingResult {
  const { data, address, fromMeter } = message;
  if (data === undefined || !fromMeter) return { records: [], lost: [] };
  if (data.kind !== 'item')
    return { records: [], lost: [data.kind === 'unknownItem' ? `identifier ${data.di}` : data.kind] };
  const lost = new Set<string>();
  const item = itemOf(message.edition, data.di);
  if (item === undefined) return { records: [], lost: [`identifier ${data.di}`] };
  if (data.surplus !== undefined) lost.add('surplus bytes');
  if (message.more) lost.add('follow-up frames');
  const source = sourceAt(context, channel, address);
  const events = eventReadings(item, data.value);
  if (events !== undefined)
    return {
      // The same event comes again with every reading, and as an older record once another one has happened.
      records: events.map(({ at, ...reading }) =>
        readingOf(context, source, `event-${reading.component}-${timeDigits(at)}-${reading.value ? 'begin' : 'end'}`, {
          ...reading,
          observedAt: at,
        }),
      ),
      lost: [...lost, `${item.name} measurements`],
    };
  const received = formatDateTime(context.receivedAt);
  const seq = data.seq === undefined ? '' : `-${data.seq}`;
  const key = `${context.receivedAt}-${data.di}${seq}`;
  const records: HutongRecord[] = valuesOf(item, data, lost).map(({ property, value, component, at }, index) =>
    readingOf(context, source, `${key}-${index}`, {
      property,
      value,
      component,
      observedAt: at ?? received,
    }),
  );
  return { records, lost: lost.size === 0 ? [] : [...lost] };
}

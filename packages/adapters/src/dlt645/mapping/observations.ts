import {
  decimalNumber,
  instantDigits,
  LostNames,
  observedProperty,
  Readings,
  sourceAt,
  type BcdDecimal,
  type MappingContext,
  type MappingResult,
} from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import type { Demand, Item } from '../items/item.ts';
import type { Dlt645Message } from '../message.ts';
import type { ItemData } from '../messages/data.ts';
import { itemOf } from '../messages/item-data.ts';
import { timeDigits } from '../../metering/time-text.ts';
import type { Dlt645Options } from '../options.ts';
import { eventReadings } from './events.ts';
import { mapLoadRecords } from './load-records.ts';
import { statusReadings, statusWordsOf } from './status.ts';

const channel = 'dlt645';

/** Puts the readings of one reply one after the other; each has its number in its id. */
class ReplyReadings {
  readonly lost = new LostNames();
  private readonly readings: Readings;
  private readonly key: string;
  private readonly received: string;

  constructor(readings: Readings, key: string, received: string) {
    this.readings = readings;
    this.key = key;
    this.received = received;
  }

  add(property: string, value: number | boolean, component: string | undefined, at = this.received): void {
    const { readings } = this;
    readings.at(`${this.key}-${readings.count}`, at).add(observedProperty(property), value, component);
  }

  /** An entry of an item: a decimal, or a demand with its time. */
  entry(item: Item, property: string, entry: unknown, component: string | undefined): void {
    const demand = typeof entry === 'object' && entry !== null && 'occurredAt' in entry ? (entry as Demand) : undefined;
    const value = decimalNumber(demand === undefined ? (entry as BcdDecimal) : demand.value);
    if (value !== undefined)
      this.add(property, value, component, typeof demand?.occurredAt === 'string' ? demand.occurredAt : undefined);
    else {
      const part = component === undefined || item.block === undefined ? '' : ` ${component}`;
      this.lost.add(`${item.name}${part} not available`);
    }
  }

  /** Words of bits: what has no place in the standard is named, a word without any place as a whole. */
  bits({ name }: Item, { value }: ItemData): void {
    for (const [word, set] of statusWordsOf(name, value)) {
      const status = statusReadings(word, set);
      for (const part of status?.lost ?? (word === name || set.length > 0 ? [word] : [])) this.lost.add(part);
      for (const { property, value: state, component } of status?.readings ?? []) this.add(property, state, component);
    }
  }

  item(item: Item, data: ItemData): void {
    const { target, block, elements } = item;
    if (item.kind === 'bits') this.bits(item, data);
    else if (target === undefined || target.settlement === true) this.lost.add(item.name);
    else if (block === undefined) this.entry(item, target.property, data.value, target.component);
    else
      (data.value as readonly unknown[]).forEach((entry, index) => {
        this.entry(item, target.property, entry, elements?.[index]);
      });
  }
}

/**
 * Read replies to readings of the meter. A reply has no time of its own, so a reading has the time of receipt; a
 * maximum demand has the time at which it occurred, an event of a phase those of its beginning and end, and a load
 * record that at which it was made. Settlement values, parameters and other records are named as lost.
 */
export function mapDlt645(message: Dlt645Message, context: MappingContext, options?: Dlt645Options): MappingResult {
  const { data, address, fromMeter } = message;
  if (data === undefined || !fromMeter) return { records: [], lost: [] };
  if (data.kind !== 'item')
    return { records: [], lost: [data.kind === 'unknownItem' ? `identifier ${data.di}` : data.kind] };
  const item = itemOf(message.edition, data.di);
  if (item === undefined) return { records: [], lost: [`identifier ${data.di}`] };
  const { receivedAt } = context;
  const readings = new Readings(context, sourceAt(context, channel, address));
  const seq = data.seq === undefined ? '' : `-${data.seq}`;
  const reply = new ReplyReadings(
    readings,
    `${instantDigits(receivedAt)}-${data.di}${seq}`,
    formatDateTime(receivedAt),
  );
  if (data.surplus !== undefined) reply.lost.add('surplus bytes');
  if (message.more) reply.lost.add('follow-up frames');
  const events = item.kind === 'record' ? eventReadings(item, data.value) : undefined;
  if (item.kind === 'load') mapLoadRecords(data.value, options?.loadTime, readings, reply.lost);
  else if (events === undefined) reply.item(item, data);
  else {
    // The same event comes again with every reading, and as an older record once another one has happened.
    for (const { at, property, component, value } of events)
      readings
        .at(`event-${component}-${timeDigits(at)}-${value ? 'begin' : 'end'}`, at)
        .add(observedProperty(property), value, component);
    reply.lost.add(`${item.name} measurements`);
  }
  return { records: readings.records, lost: reply.lost.list };
}

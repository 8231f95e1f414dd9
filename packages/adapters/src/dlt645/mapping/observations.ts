import { decimalNumber, type BcdDecimal, type MappingContext, type MappingResult } from '@hutong/adapter-kit';
import { formatDateTime, type HutongRecord } from '@hutong/standard';
import { deviceAt, observation, type Reading } from '../../mapping/observation.ts';
import type { Demand, Item } from '../items/item.ts';
import type { Dlt645Message } from '../message.ts';
import type { ItemData } from '../messages/data.ts';
import { itemOf } from '../messages/item-data.ts';
import { statusReadings } from './status.ts';

const channel = 'dlt645';

type Value = Pick<Reading, 'property' | 'value' | 'component'> & { readonly at?: string };

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

const valuesOf = (item: Item, data: ItemData, lost: Set<string>): Value[] => {
  const status = item.kind === 'bits' ? statusReadings(item.name, data.value as readonly string[]) : undefined;
  if (status !== undefined) {
    for (const name of status.lost) lost.add(name);
    return [...status.readings];
  }
  const { target, block, elements } = item;
  if (target === undefined || target.settlement === true) {
    lost.add(item.name);
    return [];
  }
  const { property } = target;
  const list = block === undefined ? [data.value] : (data.value as readonly unknown[]);
  return list.flatMap((entry, index) => {
    const component = block === undefined ? target.component : elements?.[index];
    const value = numberOf(entry);
    const at = timeOf(entry);
    if (value === undefined) {
      lost.add(`${item.name}${component === undefined || block === undefined ? '' : ` ${component}`} not available`);
      return [];
    }
    return [
      { property, value, ...(component === undefined ? {} : { component }), ...(at === undefined ? {} : { at }) },
    ];
  });
};

/**
 * Read replies to readings of the meter. A reply has no time of its own, so a reading has the time of receipt; a
 * maximum demand has the time at which it occurred. Settlement values, parameters and records are named as lost.
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
  const device = deviceAt(context, channel, address);
  const received = formatDateTime(context.receivedAt);
  const seq = data.seq === undefined ? '' : `-${data.seq}`;
  const records: HutongRecord[] = valuesOf(item, data, lost).map(({ at, ...reading }, index) =>
    observation(context, channel, device, `${address}-${context.receivedAt}-${data.di}${seq}-${index}`, {
      ...reading,
      observedAt: at ?? received,
    }),
  );
  return { records, lost: [...lost] };
}

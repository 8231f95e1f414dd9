import { energyItem } from './energies.ts';
import { instantaneousItem } from './instantaneous.ts';
import type { Item } from './item.ts';
import { loadItem } from './load-records.ts';
import { eventItem, freezeItem } from './records.ts';
import { singleItems } from './single-items.ts';

const build = (number: number): Item | undefined => {
  const single = singleItems.get(number);
  if (single !== undefined) return single;
  const di = number.toString(16).toUpperCase().padStart(8, '0');
  const [first = 0, second = 0, third = 0, last = 0] = [number >>> 24, number >>> 16, number >>> 8, number].map(
    (part) => part & 0xff,
  );
  switch (first) {
    case 0x00:
    case 0x01:
      return energyItem(di, first === 0x01, second, third, last);
    case 0x02:
      return instantaneousItem(di, second, third, last);
    case 0x03:
      return eventItem(di, second, third, last);
    case 0x05:
      return freezeItem(di, second, third, last);
    case 0x06:
      return loadItem(di, second, third, last);
    default:
      return undefined;
  }
};

// Only known identifiers are kept; there are some ten thousand of them, and a line of meters uses a few dozen.
const known = new Map<number, Item>();
const maximumKnown = 4096;
// In front of them a slot for each that was asked for last: looking into it costs less than looking into a map.
const slots = 1024;
const lastKeys = new Int32Array(slots);
const lastItems: (Item | undefined)[] = Array.from({ length: slots }, () => undefined);

const findItem = (key: number): Item | undefined => {
  const found = known.get(key) ?? build(key >>> 0);
  if (found === undefined) return undefined;
  if (known.size >= maximumKnown) known.clear();
  known.set(key, found);
  return found;
};

/** The item of a 2007 identifier, as a number (DI3 highest); undefined when the table does not have it. */
export function item2007(number: number): Item | undefined {
  // Small integers are the fastest keys: the identifier as a signed one.
  const key = number | 0;
  const slot = Math.imul(key, 0x297a2d39) >>> 22;
  const last = lastItems[slot];
  if (last !== undefined && lastKeys[slot] === key) return last;
  const item = findItem(key);
  if (item === undefined) return undefined;
  lastKeys[slot] = key;
  return (lastItems[slot] = item);
}

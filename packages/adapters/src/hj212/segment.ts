import { HutongError } from '@hutong/standard';
import { meaningOfItem, meaningOfKey } from './explain.ts';
import { flagParts } from './items/flag.ts';
import { KeyTable } from './key-table.ts';
import type { Hj212Group, Hj212Message, Hj212Note, Hj212Pair } from './message.ts';
import type { SegmentTrace } from './segment-trace.ts';

const comma = 0x2c;
const semicolon = 0x3b;
const equals = 0x3d;

/** Longest content between the && marks (HJ 212-2017, 6.3.2). */
export const maximumContent = 950;

type Header = { -readonly [Name in keyof Hj212Message]?: Hj212Message[Name] };

const wholeNumber = (key: string, value: string, offset: number, maximum: number): number => {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= maximum)) throw new HutongError('HT4006', { offset, field: key, facts: { maximum } });
  return number;
};

const readHeader = (
  text: string,
  end: number,
  base: number,
  notes: Hj212Note[],
  trace: SegmentTrace | undefined,
): Header => {
  const message: Header = {};
  const extra: Hj212Pair[] = [];
  let from = 0;
  while (from < end) {
    let to = text.indexOf(';', from);
    if (to === -1 || to > end) to = end;
    if (to === from) notes.push({ kind: 'stray-separator' });
    else {
      const split = text.indexOf('=', from);
      const hasValue = split !== -1 && split < to;
      const key = text.slice(from, hasValue ? split : to);
      const value = hasValue ? text.slice(split + 1, to) : '';
      if (!hasValue) notes.push({ kind: 'missing-value', key });
      const field = putHeader(message, extra, key, value, base + from, notes);
      if (trace !== undefined)
        trace.add(
          field,
          from,
          to,
          field.startsWith('extra') ? [key, value] : message[field as keyof Header],
          meaningOfKey(key),
        );
    }
    trace?.add('separator', to, to + 1, ';');
    from = to + 1;
  }
  if (extra.length > 0) message.extra = extra;
  return message;
};

/** Puts a key of the header where it belongs, and says where that is. */
const putHeader = (
  message: Header,
  extra: Hj212Pair[],
  key: string,
  value: string,
  offset: number,
  notes: Hj212Note[],
): string => {
  const name = key.length === 4 && key.toLowerCase() === 'flag' ? 'flag' : key;
  switch (name) {
    case 'QN':
    case 'ST':
    case 'CN':
    case 'PW':
    case 'MN':
      if (message[name] === undefined) {
        message[name] = value;
        return name;
      }
      break;
    case 'PNUM':
    case 'PNO':
      if (message[name] === undefined) {
        message[name] = wholeNumber(key, value, offset, 9999);
        return name;
      }
      break;
    case 'flag':
      if (message.flag === undefined) {
        message.flag = wholeNumber(key, value, offset, 255);
        if (key !== 'Flag') notes.push({ kind: 'flag-case', key });
        return name;
      }
      break;
    default:
      extra.push([key, value]);
      return `extra.${extra.length - 1}`;
  }
  notes.push({ kind: 'duplicate-key', key });
  extra.push([key, value]);
  return `extra.${extra.length - 1}`;
};

// One packet is read at a time.
const itemKeys = new KeyTable();
// A list that grows takes room for sixteen more; a group is cut to size.
const gathered: Hj212Pair[] = [];

const readContent = (
  text: string,
  start: number,
  end: number,
  notes: Hj212Note[],
  trace: SegmentTrace | undefined,
): Hj212Group[] => {
  const groups: Hj212Group[] = [];
  itemKeys.begin();
  let count = 0;
  for (let from = start; from < end;) {
    let to = from;
    let split = -1;
    let code = 0;
    let hash = 0;
    for (; to < end; to++) {
      code = text.charCodeAt(to);
      if (code <= equals) {
        if (code === comma || code === semicolon) break;
        if (code === equals && split === -1) split = to;
      }
      if (split === -1) hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (to > from) {
      const key = itemKeys.key(text, from, split === -1 ? to : split, hash);
      const value = split === -1 ? '' : text.slice(split + 1, to);
      gathered[count++] = [key, value];
      if (trace !== undefined)
        trace.add(`content.${groups.length}.${count - 1}`, from, to, [key, value], meaningOfItem(key, trace.options));
      if (split === -1) notes.push({ kind: 'missing-value', key });
      if (itemKeys.repeated) notes.push({ kind: 'duplicate-key', key });
    } else notes.push({ kind: 'stray-separator' });
    if (to < end) trace?.add('separator', to, to + 1, text[to]);
    if (to === end || code === semicolon) {
      if (count > 0) groups.push(gathered.slice(0, count));
      count = 0;
    } else if (to === end - 1) {
      // A comma before && opens an item that never comes.
      notes.push({ kind: 'stray-separator' });
      groups.push(gathered.slice(0, count));
      count = 0;
    }
    from = to + 1;
  }
  return groups;
};

/** Reads a segment; `base` is its offset in the frame. Deviations that lose nothing are tolerated and noted. */
export function readSegment(text: string, base: number, trace?: SegmentTrace): Hj212Message {
  const notes: Hj212Note[] = [];
  const opening = text.startsWith('CP=&&') ? 0 : text.indexOf(';CP=&&') + 1;
  const closing = text.length - 2;
  if ((opening === 0 && !text.startsWith('CP=&&')) || closing < opening + 5 || !text.endsWith('&&'))
    throw new HutongError('HT4006', {
      offset: base + Math.max(0, opening),
      field: 'CP',
      message: { zh: '缺少 CP=&&…&&', en: 'CP=&&…&& is missing' },
    });
  const message = readHeader(text, Math.max(0, opening - 1), base, notes, trace);
  trace?.add('contentStart', opening, opening + 5, 'CP=&&');
  message.content = readContent(text, opening + 5, closing, notes, trace);
  trace?.add('contentEnd', closing, closing + 2, '&&');
  if (message.flag !== undefined && flagParts(message.flag).packetNumbers && message.PNO === undefined)
    notes.push({ kind: 'packet-number-missing' });
  if (notes.length > 0) message.notes = notes;
  return message as Hj212Message;
}

const checked = (text: string, key: string, forbidden: RegExp): string => {
  if (forbidden.test(text) || text.includes('&&')) throw new HutongError('HT4009', { field: key });
  return text;
};

const pair = ([key, value]: Hj212Pair): string =>
  `${checked(key, key, /^$|[,;=\r\n]/)}=${checked(value, key, /[,;\r\n]/)}`;

/** Writes a segment, header keys in the order of the standard. */
export function writeSegment(message: Hj212Message): string {
  const { QN, ST, CN, PW, MN, flag, PNUM, PNO, extra = [], content } = message;
  const known = { QN, ST, CN, PW, MN, Flag: flag, PNUM, PNO };
  const header = Object.entries(known).filter(([, value]) => value !== undefined);
  const parts = [...header.map(([key, value]): Hj212Pair => [key, String(value)]), ...extra].map(pair);
  const body = content.map((group) => group.map(pair).join(',')).join(';');
  if (body.length > maximumContent)
    throw new HutongError('HT4009', { field: 'CP', facts: { length: body.length, maximum: maximumContent } });
  return [...parts, `CP=&&${body}&&`].join(';');
}

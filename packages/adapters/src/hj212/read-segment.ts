import { HutongError } from '@hutong/standard';
import { meaningOfItem, meaningOfKey } from './explain.ts';
import { HeaderFields } from './header-fields.ts';
import { flagParts } from './items/flag.ts';
import { KeyTable, type Codes } from './key-table.ts';
import type { Hj212Group, Hj212Message, Hj212Note, Hj212Pair } from './message.ts';
import type { SegmentTrace } from './segment-trace.ts';

const comma = 0x2c;
const semicolon = 0x3b;
const equals = 0x3d;

/**
 * A segment and the codes of its characters, where looking at one costs far less than in a text; the first of them is
 * at `start`.
 */
interface Source {
  readonly text: string;
  readonly codes: Codes;
  readonly start: number;
  /** Offset of the segment in the frame, for errors. */
  readonly base: number;
  readonly notes: Hj212Note[];
  readonly trace: SegmentTrace | undefined;
}

// One packet is read at a time.
const headerKeys = new KeyTable();
const itemKeys = new KeyTable();

/** Reads the keys in front of the content, up to `end` in the text. */
const readHeader = ({ text, codes, start, base, notes, trace }: Source, end: number): HeaderFields => {
  const fields = new HeaderFields();
  headerKeys.begin();
  const last = start + end;
  for (let from = start; from < last;) {
    let split = headerKeys.predict(codes, from, last, equals);
    const isKnown = split !== -1;
    let to = isKnown ? split + 1 : from;
    for (; to < last; to++) {
      const code = codes[to];
      if (code === semicolon) break;
      if (code === equals && split === -1) split = to;
    }
    if (to === from) notes.push({ kind: 'stray-separator' });
    else {
      const key = isKnown ? headerKeys.predicted : headerKeys.read(codes, from, split === -1 ? to : split, text, start);
      const value = split === -1 ? '' : text.slice(split + 1 - start, to - start);
      if (split === -1) notes.push({ kind: 'missing-value', key });
      const field = fields.put(key, value, base + from - start, notes);
      if (trace !== undefined)
        trace.add(
          field,
          from - start,
          to - start,
          field.startsWith('extra') ? [key, value] : fields[field as keyof HeaderFields],
          meaningOfKey(key),
        );
    }
    trace?.add('separator', to - start, to + 1 - start, ';');
    from = to + 1;
  }
  return fields;
};

// A list that grows takes room for sixteen more; a group is cut to size.
const gathered: Hj212Pair[] = [];

/** The first items that were gathered; most groups are a value and its flag. */
const group = (count: number): Hj212Group => {
  const first = gathered[0];
  const second = gathered[1];
  if (count === 1 && first !== undefined) return [first];
  if (count === 2 && first !== undefined && second !== undefined) return [first, second];
  return gathered.slice(0, count);
};

/** Reads the items between the && marks, from `first` to `end` in the text. */
const readContent = ({ text, codes, start, notes, trace }: Source, first: number, end: number): Hj212Group[] => {
  const groups: Hj212Group[] = [];
  itemKeys.begin();
  let count = 0;
  const last = start + end;
  for (let from = start + first; from < last;) {
    let split = itemKeys.predict(codes, from, last, equals);
    const isKnown = split !== -1;
    let to = isKnown ? split + 1 : from;
    let code = 0;
    for (; to < last; to++) {
      code = codes[to] ?? 0;
      if (code === comma || code === semicolon) break;
      if (code === equals && split === -1) split = to;
    }
    if (to > from) {
      const key = isKnown ? itemKeys.predicted : itemKeys.read(codes, from, split === -1 ? to : split, text, start);
      const value = split === -1 ? '' : text.slice(split + 1 - start, to - start);
      gathered[count++] = [key, value];
      if (trace !== undefined)
        trace.add(
          `content.${groups.length}.${count - 1}`,
          from - start,
          to - start,
          [key, value],
          meaningOfItem(key, trace.options),
        );
      if (split === -1) notes.push({ kind: 'missing-value', key });
      if (itemKeys.repeated) notes.push({ kind: 'duplicate-key', key });
    } else notes.push({ kind: 'stray-separator' });
    if (to < last) trace?.add('separator', to - start, to + 1 - start, text[to - start]);
    if (to === last || code === semicolon) {
      if (count > 0) groups.push(group(count));
      count = 0;
    } else if (to === last - 1) {
      // A comma before && opens an item that never comes.
      notes.push({ kind: 'stray-separator' });
      groups.push(group(count));
      count = 0;
    }
    from = to + 1;
  }
  return groups;
};

const codesOf = (text: string): Codes => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/**
 * Reads a segment; `base` is its offset in the frame. Deviations that lose nothing are tolerated and noted. Where every
 * character is one byte of `frame`, the bytes are looked at instead of the text.
 */
export function readSegment(text: string, base: number, trace?: SegmentTrace, frame?: Uint8Array): Hj212Message {
  const notes: Hj212Note[] = [];
  const opening = text.startsWith('CP=&&') ? 0 : text.indexOf(';CP=&&') + 1;
  const closing = text.length - 2;
  if ((opening === 0 && !text.startsWith('CP=&&')) || closing < opening + 5 || !text.endsWith('&&'))
    throw new HutongError('HT4006', {
      offset: base + Math.max(0, opening),
      field: 'CP',
      message: { zh: '缺少 CP=&&…&&', en: 'CP=&&…&& is missing' },
    });
  const start = frame === undefined ? 0 : base;
  const source = { text, codes: frame ?? codesOf(text), start, base, notes, trace };
  const fields = readHeader(source, Math.max(0, opening - 1));
  trace?.add('contentStart', opening, opening + 5, 'CP=&&');
  const message = fields.message(readContent(source, opening + 5, closing));
  trace?.add('contentEnd', closing, closing + 2, '&&');
  const { flag, PNO } = message;
  if (flag !== undefined && PNO === undefined && flagParts(flag).packetNumbers)
    notes.push({ kind: 'packet-number-missing' });
  if (notes.length > 0) message.notes = notes;
  return message;
}

import { ByteReader, fromHex, readField, toHex, type ByteWriter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { digitsField } from '../../metering/raw-field.ts';
import type { Control } from '../items/controls.ts';
import type { Dlt645Data, WriteData } from './data.ts';
import {
  identifierSize,
  placedItem,
  readItem,
  readRequest,
  readWritten,
  writeItem,
  writeRequest,
  writeWritten,
} from './item-data.ts';
import { authority, layoutOf, readLayout, writeLayout } from './layouts.ts';

const isRead = (name: Control['function']): boolean => name === 'read' || name === 'readFollow' || name === 'readAgain';

/** Numbered follow-up frames exist in 2007 only. */
const isNumbered = ({ function: name, edition }: Control): boolean => name === 'readFollow' && edition === '2007';

function readReply(control: Control, reader: ByteReader): Dlt645Data | undefined {
  if (!isNumbered(control)) return readItem(control.edition, reader);
  if (reader.remaining < 5) return undefined;
  const item = readItem(control.edition, reader.part(reader.remaining - 1, 'data'));
  const seq = reader.uint8('data.seq');
  return item === undefined ? undefined : { ...item, seq };
}

function readWrite({ edition }: Control, reader: ByteReader): WriteData | undefined {
  const size = identifierSize(edition);
  const head = edition === '2007' ? size + 8 : size;
  if (reader.remaining < head) return undefined;
  const di = readField(reader, digitsField(size), 'data.di');
  const own = edition === '2007' ? { authority: authority.read(reader, 'data.authority') } : {};
  return { kind: 'write', di, ...own, ...readWritten(edition, di, reader) };
}

/** Reads the data of a frame, already without the 33H: the first `length` bytes. */
export function readPlain(control: Control, plain: Uint8Array, length: number): Dlt645Data | undefined {
  const { edition, function: name, fromMeter, refused } = control;
  const placed = name === 'read' && fromMeter && !refused ? placedItem(edition, plain, length) : undefined;
  return placed ?? readData(control, new ByteReader(plain, 0, length));
}

/** Reads the data of a frame, already without the 33H. What fits no layout is kept as bytes, never refused. */
export function readData(control: Control, reader: ByteReader): Dlt645Data | undefined {
  if (reader.remaining === 0) return undefined;
  const { edition, function: name, fromMeter, refused } = control;
  const from = reader.position;
  let data: Dlt645Data | undefined;
  if (!refused && isRead(name))
    data = fromMeter ? readReply(control, reader) : readRequest(edition, reader, isNumbered(control));
  else if (!refused && name === 'write' && !fromMeter) data = readWrite(control, reader);
  else {
    const layout = layoutOf(edition, name, fromMeter, refused);
    if (layout !== undefined) data = readLayout(layout, reader);
  }
  if (data !== undefined) return data;
  reader.position = from;
  return { kind: 'raw', raw: toHex(reader.take(reader.remaining, 'data.raw')) };
}

const mismatch = (kind: string, name: string | number): HutongError =>
  new HutongError('HT4009', { field: 'data.kind', facts: { kind, function: name } });

/** Writes the data of a frame, still without the 33H. */
export function writeData(control: Control, writer: ByteWriter, data: Dlt645Data | undefined): void {
  if (data === undefined) return;
  const { edition, function: name, fromMeter, refused } = control;
  switch (data.kind) {
    case 'raw':
      return writer.put(fromHex(data.raw));
    case 'item':
    case 'unknownItem':
      if (!isRead(name) || !fromMeter || refused) throw mismatch(data.kind, name);
      writeItem(writer, edition, data);
      if (isNumbered(control)) writer.uint8(data.seq ?? 0, 'data.seq');
      return;
    case 'request':
      if (!isRead(name) || fromMeter) throw mismatch(data.kind, name);
      if (isNumbered(control) !== (data.seq !== undefined)) throw new HutongError('HT4009', { field: 'data.seq' });
      return writeRequest(writer, edition, data);
    case 'write':
      if (name !== 'write' || fromMeter) throw mismatch(data.kind, name);
      digitsField(identifierSize(edition)).write(writer, data.di, 'data.di');
      if (edition === '2007') {
        if (data.authority === undefined) throw new HutongError('HT4009', { field: 'data.authority' });
        authority.write(writer, data.authority, 'data.authority');
      }
      return writeWritten(writer, edition, data);
    default: {
      const layout = layoutOf(edition, name, fromMeter, refused);
      if (layout === undefined) throw mismatch(data.kind, name);
      writeLayout(writer, layout, data);
    }
  }
}

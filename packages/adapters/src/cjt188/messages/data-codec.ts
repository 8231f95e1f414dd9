import { fromHex, type ByteReader, type ByteWriter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Control } from '../items/controls.ts';
import { identifierOf } from '../items/identifiers.ts';
import type { MeterType } from '../items/meter-types.ts';
import type { Cjt188Options } from '../options.ts';
import type { Cjt188Data, Payload } from './data.ts';
import { layoutsFor, payloadLayout } from './layouts.ts';

/** Reads the data of a frame. What fits no layout is kept as bytes, never refused. */
export function readData(
  control: Control,
  type: MeterType,
  reader: ByteReader,
  options: Cjt188Options | undefined,
): Cjt188Data | undefined {
  if (reader.remaining === 0) return undefined;
  if (reader.remaining < 2) return { raw: reader.hex(1, 'data.raw') };
  const from = reader.position;
  const { di: number, order, text: di } = identifierOf(reader.uint8('data.di'), reader.uint8('data.di'));
  reader.trace?.add('data.di', from, reader.position, di);
  if (reader.remaining === 0) return { di, order, payload: { kind: 'none' } };
  const serial = reader.uint8('data.serial');
  const left = reader.remaining;
  if (left === 0) return { di, order, serial, payload: { kind: 'none' } };
  const name = payloadLayout(number, control, type, left);
  const layout = name === undefined ? undefined : layoutsFor(options)[name];
  if (layout === undefined || left < layout.size)
    return { di, order, serial, payload: { kind: 'raw', raw: reader.hex(left, 'data.payload.raw') } };
  const payload = layout.codec.read(reader, 'data.payload') as Payload;
  if (reader.remaining === 0) return { di, order, serial, payload };
  return { di, order, serial, payload, surplus: reader.hex(reader.remaining, 'data.surplus') };
}

/** Writes the data of a frame. */
export function writeData(writer: ByteWriter, data: Cjt188Data | undefined, options: Cjt188Options | undefined): void {
  if (data === undefined) return;
  if ('raw' in data) return writer.put(fromHex(data.raw));
  const { di, order, serial, payload, surplus } = data;
  const bytes = /^[0-9A-F]{4}$/.test(di) ? fromHex(di) : undefined;
  if (bytes === undefined) throw new HutongError('HT4009', { field: 'data.di', facts: { di } });
  writer.put(order === 'high-first' ? bytes : bytes.toReversed());
  if (serial === undefined) {
    if (payload.kind !== 'none') throw new HutongError('HT4009', { field: 'data.serial' });
    return;
  }
  writer.uint8(serial, 'data.serial');
  if (payload.kind === 'none') return;
  if (payload.kind === 'raw') return writer.put(fromHex(payload.raw));
  const layout = layoutsFor(options)[payload.kind];
  if (layout === undefined)
    throw new HutongError('HT4009', { field: 'data.payload.kind', facts: { kind: payload.kind } });
  layout.codec.write(writer, payload, 'data.payload');
  if (surplus !== undefined) writer.put(fromHex(surplus));
}

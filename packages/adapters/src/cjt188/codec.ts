import { ByteReader, ByteWriter, readField, type Codec, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { deviceField } from '../metering/raw-field.ts';
import { maximumData, openFrame, sealFrame } from './frame.ts';
import { controlByte, controlOf, type Control } from './items/controls.ts';
import { meterTypeCode, meterTypeOf, type MeterType } from './items/meter-types.ts';
import type { Cjt188Message } from './message.ts';
import { readData, writeData } from './messages/data-codec.ts';
import type { Cjt188Options } from './options.ts';

const address = deviceField(7);

const meterTypeField: Codec<MeterType> = {
  read: (reader, field) => meterTypeOf(reader.uint8(field)),
  write(writer, value, field) {
    const type = meterTypeCode(value);
    if (type === undefined) throw new HutongError('HT4009', { field, facts: { meterType: value } });
    writer.uint8(type, field);
  },
};

const controlField: Codec<Control> = {
  read: (reader, field) => controlOf(reader.uint8(field)),
  write(writer, value, field) {
    const control = controlByte(value);
    if (control === undefined) throw new HutongError('HT4009', { field, facts: { function: value.function } });
    writer.uint8(control, field);
  },
};

/** Decodes one frame, with or without wake-up bytes before it. */
export function decodeCjt188(frame: Uint8Array, options?: Cjt188Options, trace?: Trace): Cjt188Message {
  const { from, end } = openFrame(frame, trace);
  const reader = new ByteReader(frame, from, end, trace);
  reader.uint8('start');
  const meterType = readField(reader, meterTypeField, 'meterType');
  const own = readField(reader, address, 'address');
  const control = readField(reader, controlField, 'control');
  reader.uint8('length');
  const data = readData(control, meterType, reader, options);
  if (trace !== undefined) {
    const tail = new ByteReader(frame, end, frame.length, trace);
    if (tail.remaining > 0) tail.uint8('checksum');
    if (tail.remaining > 0) tail.uint8('end');
  }
  const { function: name, fromMeter, refused, more } = control;
  return data === undefined
    ? { meterType, address: own, function: name, fromMeter, refused, more }
    : { meterType, address: own, function: name, fromMeter, refused, more, data };
}

/** Encodes one message, without wake-up bytes. */
export function encodeCjt188(message: Cjt188Message, options?: Cjt188Options): Uint8Array {
  const { meterType, data } = message;
  const own = new ByteWriter();
  writeData(own, data, options);
  if (own.length > maximumData)
    throw new HutongError('HT4009', { field: 'data', facts: { length: own.length, maximum: maximumData } });
  const writer = new ByteWriter();
  meterTypeField.write(writer, meterType, 'meterType');
  if (!/^[0-9A-F]{14}$/.test(message.address))
    throw new HutongError('HT4009', { field: 'address', facts: { address: message.address } });
  address.write(writer, message.address, 'address');
  controlField.write(writer, message, 'function');
  writer.uint8(own.length, 'length');
  writer.put(own.bytes());
  return sealFrame(writer.bytes());
}

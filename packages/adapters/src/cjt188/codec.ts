import { ByteReader, ByteWriter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { digitsField } from '../metering/raw-field.ts';
import { checkFrame, headLength, maximumData, sealFrame } from './frame.ts';
import { controlByte, controlOf } from './items/controls.ts';
import { meterTypeCode, meterTypeOf } from './items/meter-types.ts';
import type { Cjt188Message } from './message.ts';
import { readData, writeData } from './messages/data-codec.ts';
import type { Cjt188Options } from './options.ts';

const address = digitsField(7);

/** Decodes one frame, with or without wake-up bytes before it. */
export function decodeCjt188(frame: Uint8Array, options?: Cjt188Options): Cjt188Message {
  const from = checkFrame(frame);
  const meterType = meterTypeOf(frame[from + 1] ?? 0);
  const control = controlOf(frame[from + 9] ?? 0);
  const own = address.read(new ByteReader(frame, from + 2), 'address');
  const data = readData(control, meterType, new ByteReader(frame, from + headLength, frame.length - 2), options);
  return { meterType, address: own, ...control, ...(data === undefined ? {} : { data }) };
}

/** Encodes one message, without wake-up bytes. */
export function encodeCjt188(message: Cjt188Message, options?: Cjt188Options): Uint8Array {
  const { meterType, data } = message;
  const type = meterTypeCode(meterType);
  if (type === undefined) throw new HutongError('HT4009', { field: 'meterType', facts: { meterType } });
  const control = controlByte(message);
  if (control === undefined)
    throw new HutongError('HT4009', { field: 'function', facts: { function: message.function } });
  const own = new ByteWriter();
  writeData(own, data, options);
  if (own.length > maximumData)
    throw new HutongError('HT4009', { field: 'data', facts: { length: own.length, maximum: maximumData } });
  const writer = new ByteWriter();
  writer.uint8(type, 'meterType');
  if (!/^[0-9A-F]{14}$/.test(message.address))
    throw new HutongError('HT4009', { field: 'address', facts: { address: message.address } });
  address.write(writer, message.address, 'address');
  writer.uint8(control, 'function');
  writer.uint8(own.length, 'length');
  writer.put(own.bytes());
  return sealFrame(writer.bytes());
}

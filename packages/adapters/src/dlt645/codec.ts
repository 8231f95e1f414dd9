import { ByteReader, ByteWriter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { addressBytes, readAddress } from './address.ts';
import { maximumData, openFrame, sealFrame } from './frame.ts';
import { controlByte, controls } from './items/controls.ts';
import type { Dlt645Message } from './message.ts';
import { readData, writeData } from './messages/data-codec.ts';
import type { Dlt645Options } from './options.ts';

// One frame is decoded at a time and no value keeps a view of its bytes.
const plain = new Uint8Array(maximumData);

/** Decodes one frame, with or without wake-up bytes before it. */
export function decodeDlt645(frame: Uint8Array, options?: Dlt645Options): Dlt645Message {
  const from = openFrame(frame, plain);
  const address = readAddress(frame, from + 1);
  const control = controls[options?.edition ?? '2007'][frame[from + 8] ?? 0];
  if (control === undefined) throw new HutongError('HT4006', { offset: from + 8, field: 'control' });
  const { edition, function: name, fromMeter, refused, more } = control;
  const length = frame[from + 9] ?? 0;
  if (length === 0) return { address, edition, function: name, fromMeter, refused, more };
  const data = readData(control, new ByteReader(plain, 0, length));
  return data === undefined
    ? { address, edition, function: name, fromMeter, refused, more }
    : { address, edition, function: name, fromMeter, refused, more, data };
}

/** Encodes one message, without wake-up bytes. */
export function encodeDlt645(message: Dlt645Message): Uint8Array {
  const control = controlByte(message);
  if (control === undefined)
    throw new HutongError('HT4009', {
      field: 'function',
      facts: { function: message.function, edition: message.edition },
    });
  const writer = new ByteWriter();
  writeData(message, writer, message.data);
  return sealFrame(addressBytes(message.address), control, writer.bytes());
}

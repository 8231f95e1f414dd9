import { ByteReader, ByteWriter, Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { addressBytes, readAddress } from './address.ts';
import { traceFrame } from './explain.ts';
import { headLength, maximumData, openFrame, places, sealFrame, startByte } from './frame.ts';
import { controlByte, controls } from './items/controls.ts';
import type { Dlt645Message } from './message.ts';
import { readData, readPlain, writeData } from './messages/data-codec.ts';
import type { Dlt645Options } from './options.ts';

// A name that is all digits is looked up as the index of an array, and of a sparse one: slowly.
const { '2007': controls2007, '1997': controls1997 } = controls;

// One frame is decoded at a time and no value keeps a view of its bytes.
const plain = new Uint8Array(maximumData);

/** Decodes one frame, with or without wake-up bytes before it. */
export function decodeDlt645(frame: Uint8Array, options?: Dlt645Options, trace?: Trace): Dlt645Message {
  const from = openFrame(frame, plain, trace);
  const address = readAddress(frame, from + places.address);
  const control = (options?.edition === '1997' ? controls1997 : controls2007)[frame[from + places.control] ?? 0];
  if (control === undefined) throw new HutongError('HT4006', { offset: from + places.control, field: 'control' });
  const { edition, function: name, fromMeter, refused, more } = control;
  const length = frame[from + places.length] ?? 0;
  if (trace !== undefined) {
    const there = Math.max(0, Math.min(length, frame.length - from - headLength));
    const inner = new Trace();
    const own = plain.slice(0, there);
    readData(control, new ByteReader(own, 0, there, inner));
    const head = { start: startByte, address, secondStart: startByte, control: { ...control }, length };
    traceFrame(trace, frame, from, head, { trace: inner, length, plain: own });
  }
  if (length === 0) return { address, edition, function: name, fromMeter, refused, more };
  const data = readPlain(control, plain, length);
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

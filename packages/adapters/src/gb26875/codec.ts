import { ByteReader, ByteWriter, readField, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { checkFrame, headerLength, maximumUnit, sealFrame } from './frame.ts';
import { command } from './items/commands.ts';
import type { Gb26875Message } from './message.ts';
import { readDataUnit, writeDataUnit } from './messages/data-unit.ts';
import { profileFor } from './messages/layouts-for.ts';
import type { Gb26875Options } from './options.ts';

const readHeader = (reader: ByteReader, options: Gb26875Options | undefined): Omit<Gb26875Message, 'unit'> => {
  reader.skip(2, 'start');
  const serial = reader.uint16le('serial');
  const main = reader.uint8('version.main');
  const user = reader.uint8('version.user');
  const time = readField(reader, profileFor(options).time, 'time');
  const source = reader.uint48le('source');
  const target = reader.uint48le('target');
  reader.uint16le('length');
  return { serial, version: { main, user }, time, source, target, command: readField(reader, command, 'command') };
};

/** The header of bytes that may be broken behind it; undefined when they are too few. */
export const peekHeader = (frame: Uint8Array, options?: Gb26875Options): Omit<Gb26875Message, 'unit'> | undefined =>
  frame.length < headerLength ? undefined : readHeader(new ByteReader(frame), options);

/** Decodes one frame. An error of the data unit carries the header in `facts.header`. */
export function decodeGb26875(frame: Uint8Array, options?: Gb26875Options, trace?: Trace): Gb26875Message {
  const end = checkFrame(frame, options, trace);
  const reader = new ByteReader(frame, 0, end, trace);
  const header = readHeader(reader, options);
  try {
    const unit = readDataUnit(reader, profileFor(options).layouts);
    if (unit === undefined) return header;
    // Written out: a spread costs several times as much.
    const { serial, version, time, source, target, command: name } = header;
    return { serial, version, time, source, target, command: name, unit };
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    throw new HutongError(error.code, {
      ...error.location,
      message: error.text,
      facts: { ...error.facts, header },
      cause: error,
    });
  } finally {
    if (trace !== undefined) readEnd(frame, end, trace);
  }
}

/** Checksum and end marker. */
const readEnd = (frame: Uint8Array, from: number, trace: Trace): void => {
  const reader = new ByteReader(frame, from, frame.length, trace);
  if (reader.remaining > 0) reader.uint8('checksum');
  if (reader.remaining > 0) reader.take(Math.min(2, reader.remaining), 'end');
};

/** Encodes one message. */
export function encodeGb26875(message: Gb26875Message, options?: Gb26875Options): Uint8Array {
  const profile = profileFor(options);
  const unit = new ByteWriter();
  writeDataUnit(unit, message.unit, profile.layouts);
  if (unit.length > maximumUnit)
    throw new HutongError('HT4009', { field: 'unit', facts: { length: unit.length, maximum: maximumUnit } });
  const writer = new ByteWriter();
  writer.uint16le(message.serial, 'serial');
  writer.uint8(message.version.main, 'version.main');
  writer.uint8(message.version.user, 'version.user');
  profile.time.write(writer, message.time, 'time');
  writer.uint48le(message.source, 'source');
  writer.uint48le(message.target, 'target');
  writer.uint16le(unit.length, 'length');
  command.write(writer, message.command, 'command');
  writer.put(unit.bytes());
  return sealFrame(writer.bytes());
}

import { ByteReader, ByteWriter, fault, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Jt808Message } from './message.ts';
import { hexField } from './messages/codecs.ts';
import { fixedText, textOf, type FieldText } from './messages/text.ts';

// T/JSATL 12-2017, table 4-26: 30316364H · name 50 · offset 4 · length 4 · data. No delimiters, no escapes, no checksum.

/** A block of a file, on the connection of an attachment server. */
export interface FileData {
  readonly name: 'fileData';
  readonly fileName: FieldText;
  /** Where the data stand in the file, in bytes. */
  readonly offset: number;
  /** Hexadecimal. */
  readonly data: string;
}

/** The number that file data have in the place of a message id. */
export const fileDataId = 0x30316364;
const mark = [0x30, 0x31, 0x63, 0x64] as const;
export const markLength = mark.length;
const nameLength = 50;
export const fileHeadLength = markLength + nameLength + 8;
export const maximumData = 65_536;

/** How many of the bytes from `at` on are those of the mark: all four, or as many as there are. */
export const isMark = (bytes: Uint8Array, at: number, end = bytes.length): boolean => {
  if (at >= end) return false;
  for (let index = 0; index < markLength && at + index < end; index++)
    if (bytes[at + index] !== mark[index]) return false;
  return true;
};

/** Length of the data that a head of 62 bytes promises. */
export const promisedLength = (bytes: Uint8Array, at = 0): number =>
  new DataView(bytes.buffer, bytes.byteOffset + at + fileHeadLength - 4, 4).getUint32(0);

const fileName = fixedText(nameLength);
const hex = hexField();

/** Decodes a block. Throws HT4001 when it is cut, HT4005 for a length above 65536 or bytes behind it. */
export function decodeFileData(frame: Uint8Array, trace?: Trace): Jt808Message {
  const reader = new ByteReader(frame, 0, frame.length, trace);
  reader.take(markLength, 'frameMark');
  const name = fileName.read(reader, 'body.fileName');
  trace?.add('body.fileName', markLength, markLength + nameLength, textOf(name));
  const offset = reader.uint32be('body.offset');
  const length = reader.uint32be('body.data.length');
  if (length > maximumData || length < reader.remaining)
    fault(
      trace,
      new HutongError('HT4005', {
        offset: fileHeadLength - 4,
        field: 'body.data.length',
        facts: { reason: 'length-mismatch', declared: length, actual: reader.remaining, maximum: maximumData },
      }),
    );
  const data = reader.hex(length, 'body.data');
  return { id: fileDataId, phone: '', serial: 0, body: { name: 'fileData', fileName: name, offset, data } };
}

/** Encodes a block. */
export function encodeFileData(body: FileData): Uint8Array {
  const writer = new ByteWriter();
  writer.put(Uint8Array.from(mark));
  fileName.write(writer, body.fileName, 'body.fileName');
  writer.uint32be(body.offset, 'body.offset');
  const length = body.data.length / 2;
  if (length > maximumData)
    throw new HutongError('HT4009', { field: 'body.data', facts: { length, maximum: maximumData } });
  writer.uint32be(length, 'body.data.length');
  hex.write(writer, body.data, 'body.data');
  return writer.bytes();
}

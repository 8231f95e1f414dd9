import { fromHex, toHex, type ByteReader, type ByteWriter, type Codec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { decodeGb18030, encodeGb18030 } from '../../text/gb18030.ts';

/** GBK text; with its bytes where they are not what an encoder would write (left padding, cut characters). */
export type FieldText = string | { readonly text: string; readonly hex: string };

/** The readable part of a text field. */
export const textOf = (value: FieldText): string => (typeof value === 'string' ? value : value.text);

const padded = (text: string, size: number | undefined): Uint8Array | undefined => {
  const encoded = encodeGb18030(text);
  if (size === undefined) return encoded;
  if (encoded.length > size) return undefined;
  const bytes = new Uint8Array(size);
  bytes.set(encoded);
  return bytes;
};

const readText = (reader: ByteReader, size: number, fixed: boolean, field: string): FieldText => {
  const { bytes, position, end } = reader;
  if (position + size > end) reader.take(size, field);
  const after = position + size;
  reader.position = after;
  let from = position;
  let to = after;
  while (from < to && bytes[from] === 0) from++;
  while (to > from && bytes[to - 1] === 0) to--;
  const { text, canonical } = decodeGb18030(bytes, from, to);
  // Zeros fill a field up behind its text; a text without a fixed size has none.
  const plain = canonical && (from === position || from === to) && (fixed || to - from === size);
  return plain ? text : { text, hex: toHex(bytes, position, after) };
};

const encodeText = (value: FieldText, size: number | undefined, field: string): Uint8Array => {
  const bytes = typeof value === 'string' ? padded(value, size) : fromHex(value.hex);
  if (bytes === undefined || (size !== undefined && bytes.length !== size))
    throw new HutongError('HT4009', {
      field,
      message: { zh: `文本超出 ${size ?? 0} 字节`, en: `Text does not fit into ${size ?? 0} bytes` },
    });
  return bytes;
};

/** Text of a fixed number of bytes; zeros fill it up on either side. */
export const fixedText = (size: number): Codec<FieldText> => ({
  read: (reader, field) => readText(reader, size, true, field),
  write: (writer, value, field) => writer.put(encodeText(value, size, field)),
});

/** Text up to the end of the body. */
export const restText: Codec<FieldText> = {
  read: (reader, field) => readText(reader, reader.remaining, false, field),
  write: (writer, value, field) => writer.put(encodeText(value, undefined, field)),
};

/** Text behind a length of one or two bytes. */
export const countedText = (size: 1 | 2): Codec<FieldText> => ({
  read(reader: ByteReader, field) {
    const length = size === 1 ? reader.uint8(`${field}.length`) : reader.uint16be(`${field}.length`);
    const text = readText(reader, length, false, field);
    reader.trace?.add(field, reader.position - length, reader.position, text);
    return text;
  },
  write(writer: ByteWriter, value, field) {
    const bytes = encodeText(value, undefined, field);
    if (size === 1) writer.uint8(bytes.length, `${field}.length`);
    else writer.uint16be(bytes.length, `${field}.length`);
    writer.put(bytes);
  },
});

import { fromHex, placed, readField, toHex, type Codec, type PlacedCodec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { decodeGb18030, encodeGb18030 } from '../../text/gb18030.ts';

/** GB 18030 text; with its bytes where padding or characters are not what an encoder would write. */
export type FieldText = string | { readonly text: string; readonly hex: string };

/** The readable part of a text field. */
export const textOf = (value: FieldText): string => (typeof value === 'string' ? value : value.text);

const padded = (text: string, size: number): Uint8Array | undefined => {
  const encoded = encodeGb18030(text);
  if (encoded.length > size || text.includes('\0')) return undefined;
  const bytes = new Uint8Array(size);
  bytes.set(encoded);
  return bytes;
};

const textAt = (bytes: Uint8Array, from: number, size: number): FieldText => {
  const to = from + size;
  let cut = from;
  while (cut < to && bytes[cut] !== 0) cut++;
  const { text, canonical } = decodeGb18030(bytes, from, cut);
  let rest = cut;
  while (rest < to && bytes[rest] === 0) rest++;
  return canonical && rest === to ? text : { text, hex: toHex(bytes, from, to) };
};

const encodeText = (value: FieldText, size: number, field: string): Uint8Array => {
  const bytes = typeof value === 'string' ? padded(value, size) : fromHex(value.hex);
  if (bytes?.length !== size)
    throw new HutongError('HT4009', {
      field,
      message: { zh: `文本超出 ${size} 字节`, en: `Text does not fit into ${size} bytes` },
    });
  return bytes;
};

/** Text of a fixed number of bytes, padded with zeros and cut at the first zero. */
export const fixedText = (size: number): PlacedCodec<FieldText> =>
  placed<FieldText>(
    size,
    (bytes, at) => textAt(bytes, at, size),
    (writer, value, field) => writer.put(encodeText(value, size, field)),
  );

/** Text after a length byte; the length is kept, because devices pad within it. */
export interface CountedText {
  readonly length: number;
  readonly text: FieldText;
}

export const countedText: Codec<CountedText> = {
  read(reader, field) {
    const length = reader.uint8(`${field}.length`);
    return { length, text: readField(reader, fixedText(length), `${field}.text`) };
  },
  write(writer, { length, text }, field) {
    writer.uint8(length, `${field}.length`);
    writer.put(encodeText(text, length, `${field}.text`));
  },
};

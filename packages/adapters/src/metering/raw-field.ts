import { placed, toHex, toHexReversed, type PlacedCodec, type SizedCodec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { sizedHex } from './bcd-time.ts';
import { numberMemory } from './number-memory.ts';

/** Bytes as hexadecimal in wire order. */
export const rawField = (size: number): PlacedCodec<string> =>
  placed<string>(
    size,
    (bytes, at) => toHex(bytes, at, at + size),
    (writer, value, field) => writer.put(sizedHex(value, size, field)),
  );

/** Hexadecimal digits with the highest byte first, as addresses and numbers are written; low byte first on the wire. */
export const digitsField = (size: number): PlacedCodec<string> =>
  placed<string>(
    size,
    (bytes, at) => toHexReversed(bytes, at, at + size),
    (writer, value, field) => writer.put(sizedHex(value, size, field).toReversed()),
  );

/** The same for the numbers of devices, whose texts are kept; 4 to 12 bytes. */
export const deviceField = (size: number): PlacedCodec<string> => {
  const digits = digitsField(size);
  return placed<string>(size, numberMemory(size, true), (writer, value, field) => digits.write(writer, value, field));
};

/** Text whose padding is not what an encoder would write keeps its bytes. */
export type MeterText = string | { readonly text: string; readonly hex: string };

/** ASCII, low byte (last character) first, padded with zeros behind the text. */
export const asciiField = (size: number): SizedCodec<MeterText> => ({
  size,
  read(reader, field) {
    const bytes = reader.take(size, field);
    const whole = String.fromCharCode(...bytes.toReversed());
    const text = whole.replace(/\0+$/, '');
    // Letters, digits and signs; anything else is kept as bytes.
    return /^[\x20-\x7e]*$/.test(text) && text === text.trim()
      ? text
      : { text: whole.replaceAll(/[^\x20-\x7e]/g, ' ').trim(), hex: toHex(bytes) };
  },
  write(writer, value, field) {
    if (typeof value === 'object') return writer.put(sizedHex(value.hex, size, field));
    if (value.length > size || !/^[\x20-\x7e]*$/.test(value) || value !== value.trim())
      throw new HutongError('HT4009', { field, facts: { text: value, size } });
    const bytes = new Uint8Array(size);
    for (let index = 0; index < value.length; index++) bytes[size - 1 - index] = value.charCodeAt(index);
    writer.put(bytes);
  },
});

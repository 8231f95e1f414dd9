import {
  ByteWriter,
  fromHex,
  readField,
  table,
  toHex,
  uint16be,
  uint32be,
  uint8,
  type Codec,
} from '@hutong/adapter-kit';
import { countedText, restText, type FieldText } from './text.ts';

/** A terminal parameter (JT/T 808-2019, table 12); one whose form is not known, or has another length, has only its bytes. */
export interface Parameter {
  readonly id: number;
  readonly value?: number | FieldText;
  readonly raw?: string;
}

const textIds = new Set([
  0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x1a, 0x1d, 0x23, 0x24, 0x25, 0x26, 0x40, 0x41, 0x42, 0x43, 0x44,
  0x48, 0x49, 0x83,
]);
const wordIds = new Set([0x31, 0x5b, 0x5c, 0x5d, 0x5e, 0x81, 0x82, 0x101, 0x103]);
const byteIds = new Set([0x84, 0x90, 0x91, 0x92, 0x94]);

/** Form of a parameter's value. */
export const parameterForm = (id: number): 'text' | 'word' | 'byte' | 'doubleWord' | undefined => {
  if (textIds.has(id)) return 'text';
  if (wordIds.has(id)) return 'word';
  if (byteIds.has(id)) return 'byte';
  const known = (id >= 1 && id <= 7) || (id >= 0x18 && id <= 0x30) || (id >= 0x45 && id <= 0x47);
  const more = (id >= 0x50 && id <= 0x5a) || (id >= 0x64 && id <= 0x65) || (id >= 0x70 && id <= 0x74);
  return known || more || id === 0x80 || id === 0x93 || id === 0x95 || id === 0x100 || id === 0x102
    ? 'doubleWord'
    : undefined;
};

const sizes = { word: 2, byte: 1, doubleWord: 4 } as const;
const numbers = { word: uint16be, byte: uint8, doubleWord: uint32be } as const;

/** The bytes of a parameter's value. */
export function parameterBytes({ id, value, raw }: Parameter, field = 'parameter'): Uint8Array {
  const writer = new ByteWriter();
  const form = parameterForm(id);
  if (raw !== undefined) writer.put(fromHex(raw));
  else if (typeof value === 'number')
    numbers[form === undefined || form === 'text' ? 'doubleWord' : form].write(writer, value, field);
  else restText.write(writer, value ?? '', field);
  return writer.bytes();
}

export const parameter: Codec<Parameter> = {
  read(reader, field) {
    const id = reader.uint32be(`${field}.id`);
    const length = reader.uint8(`${field}.length`);
    const own = reader.part(length, `${field}.value`);
    const form = parameterForm(id);
    if (form === 'text') return { id, value: readField(own, restText, `${field}.value`) };
    if (form === undefined || sizes[form] !== length) return { id, raw: toHex(own.take(length, `${field}.raw`)) };
    return { id, value: readField(own, numbers[form], `${field}.value`) };
  },
  write(writer, value, field) {
    const bytes = parameterBytes(value, field);
    writer.uint32be(value.id, `${field}.id`);
    writer.uint8(bytes.length, `${field}.length`);
    writer.put(bytes);
  },
};

/** Hardware and firmware versions behind their lengths. */
export const versions = { hardware: countedText(1), firmware: countedText(1), gnss: uint8, communication: uint8 };
export const acknowledgement = table({ serial: uint16be, id: uint16be, result: uint8 });

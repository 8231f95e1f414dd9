import { ByteWriter, fromHex, readField, uint16be, uint32be, uint8, type Codec } from '@hutong/adapter-kit';
import { parameters } from '../items/parameters.ts';
import { hexField } from './codecs.ts';
import { countedText, restText, type FieldText } from './text.ts';

/** A terminal parameter (JT/T 808-2019, table 12); one whose form is not known, or has another length, has only its bytes. */
export interface Parameter {
  readonly id: number;
  readonly value?: number | FieldText;
  readonly raw?: string;
}

/** Form of a parameter's value; undefined when it stays bytes. */
export const parameterForm = (id: number): 'text' | 'word' | 'byte' | 'doubleWord' | undefined => {
  const form = parameters[id]?.form;
  return form === 'bytes' ? undefined : form;
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
    const known = reader.trace === undefined ? undefined : parameters[id];
    const meaning = known && { title: known.title, unit: known.unit };
    if (form === 'text') return { id, value: readField(own, restText, `${field}.value`, meaning) };
    if (form === undefined || sizes[form] !== length)
      return { id, raw: readField(own, hexField(), `${field}.raw`, meaning && { title: meaning.title }) };
    return { id, value: readField(own, numbers[form], `${field}.value`, meaning) };
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

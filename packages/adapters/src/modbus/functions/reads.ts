import { bilingual, type BilingualText } from '@hutong/standard';
import {
  countError,
  counted,
  countedRegisters,
  fixed,
  readBits,
  readCount,
  readRegisters,
  writeBits,
  writeRegisters,
  type FunctionLayout,
  type Layout,
} from './layout.ts';

/** First address, from 0, and how many. */
export interface AddressRange {
  readonly start: number;
  readonly count: number;
}

/** Eight for each byte; how many of them were asked for, the request alone says. */
export interface Bits {
  readonly bits: readonly boolean[];
}

export interface Registers {
  readonly registers: readonly number[];
}

/** Requests of 6.1 to 6.4. */
const range = <Name extends string>(name: Name): Layout<{ readonly name: Name } & AddressRange> => ({
  length: fixed(5),
  read: (reader) => ({ name, start: reader.uint16be('body.start'), count: reader.uint16be('body.count') }),
  write(writer, { start, count }) {
    writer.uint16be(start, 'body.start');
    writer.uint16be(count, 'body.count');
  },
});

/** Functions 01 and 02. */
export const readBitsFunction = <Name extends string>(
  name: Name,
  title: BilingualText,
): FunctionLayout<Name, AddressRange, Bits> => ({
  name,
  title,
  broadcast: false,
  request: range(name),
  reply: {
    length: counted(2),
    read(reader) {
      readCount(reader);
      return { name, bits: readBits(reader) };
    },
    write: (writer, { bits }) => writeBits(writer, bits),
  },
});

/** Functions 03 and 04. */
export const readRegistersFunction = <Name extends string>(
  name: Name,
  title: BilingualText,
): FunctionLayout<Name, AddressRange, Registers> => ({
  name,
  title,
  broadcast: false,
  request: range(name),
  reply: {
    length: countedRegisters(2),
    read(reader) {
      readCount(reader, 2);
      return { name, registers: readRegisters(reader) };
    },
    write: (writer, { registers }) => writeRegisters(writer, registers),
  },
});

/** Function 24 (6.18): up to 31 registers of a queue. */
export const readFifoQueue: FunctionLayout<'readFifoQueue', { readonly address: number }, Registers> = {
  name: 'readFifoQueue',
  title: bilingual('读 FIFO 队列', 'Read FIFO queue'),
  broadcast: false,
  request: {
    length: fixed(3),
    read: (reader) => ({ name: 'readFifoQueue', address: reader.uint16be('body.address') }),
    write: (writer, { address }) => writer.uint16be(address, 'body.address'),
  },
  reply: {
    length(bytes, from, available) {
      const count = ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
      if (available < 3) return -3;
      return count % 2 === 0 && count >= 2 ? count + 3 : 0;
    },
    read(reader) {
      reader.uint16be('body.byteCount');
      const count = reader.uint16be('body.registers.count');
      if (count * 2 !== reader.remaining) throw countError(reader.position - 2, count, reader.remaining);
      return { name: 'readFifoQueue', registers: readRegisters(reader) };
    },
    write(writer, { registers }) {
      writer.uint16be(registers.length * 2 + 2, 'body.byteCount');
      writer.uint16be(registers.length, 'body.count');
      registers.forEach((register, index) => writer.uint16be(register, `body.registers.${index}`));
    },
  },
};

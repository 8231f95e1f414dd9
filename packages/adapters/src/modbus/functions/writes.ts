import { bilingual, HutongError } from '@hutong/standard';
import type { AddressRange, Bits, Registers } from './reads.ts';
import {
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

const on = 0xff00;

export interface CoilValue {
  readonly address: number;
  readonly value: boolean;
}

/** FF00 is on, 0000 is off, all else is an error (6.5). */
const coil: Layout<{ readonly name: 'writeCoil' } & CoilValue> = {
  length: fixed(5),
  read(reader) {
    const address = reader.uint16be('body.address');
    const value = reader.uint16be('body.value');
    if (value !== on && value !== 0)
      throw new HutongError('HT4006', { offset: reader.position - 2, field: 'body.value', facts: { value } });
    reader.trace?.add('body.value', reader.position - 2, reader.position, value === on);
    return { name: 'writeCoil', address, value: value === on };
  },
  write(writer, { address, value }) {
    writer.uint16be(address, 'body.address');
    writer.uint16be(value ? on : 0, 'body.value');
  },
};

/** Function 05; the reply is an echo. */
export const writeCoil: FunctionLayout<'writeCoil', CoilValue, CoilValue> = {
  name: 'writeCoil',
  title: bilingual('写单个线圈', 'Write single coil'),
  broadcast: true,
  request: coil,
  reply: coil,
};

export interface RegisterValue {
  readonly address: number;
  readonly value: number;
}

const register: Layout<{ readonly name: 'writeRegister' } & RegisterValue> = {
  length: fixed(5),
  read: (reader) => ({
    name: 'writeRegister',
    address: reader.uint16be('body.address'),
    value: reader.uint16be('body.value'),
  }),
  write(writer, { address, value }) {
    writer.uint16be(address, 'body.address');
    writer.uint16be(value, 'body.value');
  },
};

/** Function 06; the reply is an echo. */
export const writeRegister: FunctionLayout<'writeRegister', RegisterValue, RegisterValue> = {
  name: 'writeRegister',
  title: bilingual('写单个寄存器', 'Write single register'),
  broadcast: true,
  request: register,
  reply: register,
};

/** Replies of 15 and 16: what was written. */
const written = <Name extends string>(name: Name): Layout<{ readonly name: Name } & AddressRange> => ({
  length: fixed(5),
  read: (reader) => ({ name, start: reader.uint16be('body.start'), count: reader.uint16be('body.count') }),
  write(writer, { start, count }) {
    writer.uint16be(start, 'body.start');
    writer.uint16be(count, 'body.count');
  },
});

/** Function 15 (6.11). Bits beyond `count` that are not zero are kept, so that nothing is lost. */
export const writeCoils: FunctionLayout<'writeCoils', AddressRange & Bits, AddressRange> = {
  name: 'writeCoils',
  title: bilingual('写多个线圈', 'Write multiple coils'),
  broadcast: true,
  request: {
    length: counted(6),
    read(reader) {
      const start = reader.uint16be('body.start');
      const count = reader.uint16be('body.count');
      readCount(reader);
      const from = reader.position;
      const all = readBits(reader);
      const bits = all.slice(count).includes(true) ? all : all.slice(0, count);
      reader.trace?.whole('body.bits', from, reader.position, bits);
      return { name: 'writeCoils', start, count, bits };
    },
    write(writer, { start, count, bits }) {
      writer.uint16be(start, 'body.start');
      writer.uint16be(count, 'body.count');
      writeBits(writer, bits);
    },
  },
  reply: written('writeCoils'),
};

/** Function 16 (6.12). */
export const writeMultipleRegisters: FunctionLayout<'writeRegisters', AddressRange & Registers, AddressRange> = {
  name: 'writeRegisters',
  title: bilingual('写多个寄存器', 'Write multiple registers'),
  broadcast: true,
  request: {
    length: countedRegisters(6),
    read(reader) {
      const start = reader.uint16be('body.start');
      const count = reader.uint16be('body.count');
      readCount(reader, 2);
      return { name: 'writeRegisters', start, count, registers: readRegisters(reader) };
    },
    write(writer, { start, count, registers }) {
      writer.uint16be(start, 'body.start');
      writer.uint16be(count, 'body.count');
      writeRegisters(writer, registers);
    },
  },
  reply: written('writeRegisters'),
};

export interface Mask {
  readonly address: number;
  readonly and: number;
  readonly or: number;
}

const mask: Layout<{ readonly name: 'maskWriteRegister' } & Mask> = {
  length: fixed(7),
  read: (reader) => ({
    name: 'maskWriteRegister',
    address: reader.uint16be('body.address'),
    and: reader.uint16be('body.and'),
    or: reader.uint16be('body.or'),
  }),
  write(writer, { address, and, or }) {
    writer.uint16be(address, 'body.address');
    writer.uint16be(and, 'body.and');
    writer.uint16be(or, 'body.or');
  },
};

/** Function 22 (6.16); the reply is an echo. */
export const maskWriteRegister: FunctionLayout<'maskWriteRegister', Mask, Mask> = {
  name: 'maskWriteRegister',
  title: bilingual('屏蔽写寄存器', 'Mask write register'),
  broadcast: true,
  request: mask,
  reply: mask,
};

export interface ReadAndWrite extends AddressRange, Registers {
  readonly writeStart: number;
  readonly writeCount: number;
}

/** Function 23 (6.17): writes first, then reads. */
export const readWriteRegisters: FunctionLayout<'readWriteRegisters', ReadAndWrite, Registers> = {
  name: 'readWriteRegisters',
  title: bilingual('读写多个寄存器', 'Read and write multiple registers'),
  broadcast: false,
  request: {
    length: countedRegisters(10),
    read(reader) {
      const start = reader.uint16be('body.start');
      const count = reader.uint16be('body.count');
      const writeStart = reader.uint16be('body.writeStart');
      const writeCount = reader.uint16be('body.writeCount');
      readCount(reader, 2);
      return { name: 'readWriteRegisters', start, count, writeStart, writeCount, registers: readRegisters(reader) };
    },
    write(writer, { start, count, writeStart, writeCount, registers }) {
      writer.uint16be(start, 'body.start');
      writer.uint16be(count, 'body.count');
      writer.uint16be(writeStart, 'body.writeStart');
      writer.uint16be(writeCount, 'body.writeCount');
      writeRegisters(writer, registers);
    },
  },
  reply: {
    length: countedRegisters(2),
    read(reader) {
      readCount(reader, 2);
      return { name: 'readWriteRegisters', registers: readRegisters(reader) };
    },
    write: (writer, { registers }) => writeRegisters(writer, registers),
  },
};

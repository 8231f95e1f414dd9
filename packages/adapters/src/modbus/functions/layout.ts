import { toHex, fromHex, type ByteReader, type ByteWriter } from '@hutong/adapter-kit';
import { HutongError, type BilingualText } from '@hutong/standard';

/**
 * Length of a PDU, function code included, out of its first `available` bytes at `from`. A negative number says how
 * many bytes it takes to know, as its negative; 0 that there is no such PDU, `anyLength` that nothing says it.
 */
export type LengthRule = (bytes: Uint8Array, from: number, available: number) => number;

/** The length of a PDU that does not say its own. */
export const anyLength = Number.POSITIVE_INFINITY;

/** One direction of a function: how long it is, and reading and writing what stands behind the function code. */
export interface Layout<Body> {
  readonly length: LengthRule;
  read(reader: ByteReader): Body;
  write(writer: ByteWriter, body: Body): void;
}

/** A function of the Modbus Application Protocol V1.1b3. */
export interface FunctionLayout<Name extends string, Request, Reply> {
  readonly name: Name;
  readonly title: BilingualText;
  /** A request that may go to all units at once (unit 0); others have no sense there. */
  readonly broadcast: boolean;
  readonly request: Layout<{ readonly name: Name } & Request>;
  readonly reply: Layout<{ readonly name: Name } & Reply>;
}

/** A PDU of a fixed number of bytes. */
export const fixed =
  (length: number): LengthRule =>
  () =>
    length;

/** A PDU of `head` bytes and as many as the byte at `head - 1` counts. */
export const counted =
  (head: number): LengthRule =>
  (bytes, from, available) =>
    available < head ? -head : head + (bytes[from + head - 1] ?? 0);

/** The same with whole registers only; an odd count is no length at all. */
export const countedRegisters = (head: number): LengthRule => {
  const rule = counted(head);
  return (bytes, from, available) => {
    const length = rule(bytes, from, available);
    return length > head && (length - head) % 2 === 1 ? 0 : length;
  };
};

/** A count at `offset` that is not that of what follows it. */
export const countError = (offset: number, declared: number, actual: number): HutongError =>
  new HutongError('HT4005', {
    offset,
    field: 'body.byteCount',
    facts: { reason: 'byte-count', declared, actual },
  });

/** A byte count that must be that of the bytes behind it. */
export function readCount(reader: ByteReader, unit: 1 | 2 = 1): number {
  const offset = reader.position;
  const count = reader.uint8('body.byteCount');
  if (count !== reader.remaining || count % unit !== 0) throw countError(offset, count, reader.remaining);
  return count;
}

/** Registers up to the end of the PDU. */
export function readRegisters(reader: ByteReader): number[] {
  const { bytes, end, trace, position } = reader;
  const count = (end - position) >> 1;
  // oxlint-disable-next-line no-new-array -- a list that grows takes room for sixteen more, and `Array.from` is slow.
  const registers = new Array<number>(count);
  for (let index = 0, at = position; index < count; index++, at += 2)
    registers[index] = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (trace !== undefined)
    registers.forEach((value, index) =>
      trace.add(`body.registers.${index}`, position + index * 2, position + index * 2 + 2, value),
    );
  reader.position = end;
  return registers;
}

/** A byte count and registers. */
export function writeRegisters(writer: ByteWriter, registers: readonly number[]): void {
  writer.uint8(registers.length * 2, 'body.byteCount');
  registers.forEach((register, index) => writer.uint16be(register, `body.registers.${index}`));
}

/** Bits up to the end of the PDU, lowest bit of the first byte first. */
export function readBits(reader: ByteReader): boolean[] {
  const bits: boolean[] = [];
  const from = reader.position;
  while (reader.remaining > 0) {
    const byte = reader.uint8('body.bits');
    for (let bit = 0; bit < 8; bit++) bits.push((byte & (1 << bit)) !== 0);
  }
  reader.trace?.whole('body.bits', from, reader.position, bits);
  return bits;
}

/** A byte count and bits, filled up with zeros. */
export function writeBits(writer: ByteWriter, bits: readonly boolean[]): void {
  writer.uint8(Math.ceil(bits.length / 8), 'body.byteCount');
  for (let index = 0; index < bits.length; index += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) if (bits[index + bit] === true) byte |= 1 << bit;
    writer.uint8(byte, `body.bits.${index}`);
  }
}

/** Bytes up to the end of the PDU, in hexadecimal. */
export const readHex = (reader: ByteReader, field: string): string => toHex(reader.take(reader.remaining, field));

/** A byte count and bytes. */
export function writeCountedHex(writer: ByteWriter, hex: string): void {
  const bytes = fromHex(hex);
  writer.uint8(bytes.length, 'body.byteCount');
  writer.put(bytes);
}

import { HutongError } from '@hutong/standard';
import type { Trace } from '../explain/trace.ts';
import { toHex, toHexReversed } from './hex.ts';

/** Reader over a part of a frame; offsets in its errors count from the start of the frame. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly end: number;
  position: number;
  /** Listens to what is read; absent unless a frame is to be explained. */
  readonly trace: Trace | undefined;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length, trace?: Trace) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
    this.trace = trace;
  }

  get remaining(): number {
    return this.end - this.position;
  }

  /** A view of the next bytes. Throws HT4001 when fewer are left. */
  take(length: number, field: string): Uint8Array {
    const from = this.pass(length, field);
    const bytes = this.bytes.subarray(from, from + length);
    this.trace?.add(field, from, from + length, bytes);
    return bytes;
  }

  /** Passes bytes that the message does not carry. Throws HT4001 when fewer are left. */
  skip(length: number, field: string): void {
    if (this.trace === undefined) this.pass(length, field);
    else this.take(length, field);
  }

  /** Hexadecimal of the next bytes, without a view of them. Throws HT4001 when fewer are left. */
  hex(length: number, field: string): string {
    const from = this.pass(length, field);
    const text = toHex(this.bytes, from, from + length);
    this.trace?.add(field, from, from + length, text);
    return text;
  }

  /** The same with the last byte first. */
  hexReversed(length: number, field: string): string {
    const from = this.pass(length, field);
    const text = toHexReversed(this.bytes, from, from + length);
    this.trace?.add(field, from, from + length, text);
    return text;
  }

  /** A reader over the next bytes, which are read there and not here. Throws HT4001 when fewer are left. */
  part(length: number, field: string): ByteReader {
    const from = this.pass(length, field);
    return new ByteReader(this.bytes, from, from + length, this.trace);
  }

  uint8(field: string): number {
    const from = this.pass(1, field);
    const value = this.bytes[from] ?? 0;
    this.trace?.add(field, from, from + 1, value);
    return value;
  }

  uint16le(field: string): number {
    const from = this.pass(2, field);
    const value = (this.bytes[from] ?? 0) | ((this.bytes[from + 1] ?? 0) << 8);
    this.trace?.add(field, from, from + 2, value);
    return value;
  }

  int16le(field: string): number {
    return (this.uint16le(field) << 16) >> 16;
  }

  uint32le(field: string): number {
    const from = this.pass(4, field);
    const value = this.word(from);
    this.trace?.add(field, from, from + 4, value);
    return value;
  }

  uint48le(field: string): number {
    const from = this.pass(6, field);
    const high = (this.bytes[from + 4] ?? 0) | ((this.bytes[from + 5] ?? 0) << 8);
    const value = high * 2 ** 32 + this.word(from);
    this.trace?.add(field, from, from + 6, value);
    return value;
  }

  /** Four bytes, low one first. */
  private word(from: number): number {
    const { bytes } = this;
    const low = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16);
    return (bytes[from + 3] ?? 0) * 2 ** 24 + low;
  }

  uint16be(field: string): number {
    const from = this.pass(2, field);
    const value = ((this.bytes[from] ?? 0) << 8) | (this.bytes[from + 1] ?? 0);
    this.trace?.add(field, from, from + 2, value);
    return value;
  }

  int16be(field: string): number {
    return (this.uint16be(field) << 16) >> 16;
  }

  uint32be(field: string): number {
    const { bytes } = this;
    const from = this.pass(4, field);
    const low = ((bytes[from + 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
    const value = (bytes[from] ?? 0) * 2 ** 24 + low;
    this.trace?.add(field, from, from + 4, value);
    return value;
  }

  /** Passes bytes and says where they begin. Throws HT4001 when fewer are left. */
  pass(length: number, field: string): number {
    const from = this.position;
    if (length > this.end - from) throw tooFew(from, field, length, this.end - from);
    this.position = from + length;
    return from;
  }
}

// Apart from the reader, so that reading stays short enough to be inlined.
const tooFew = (offset: number, field: string, needed: number, left: number): HutongError =>
  new HutongError('HT4001', {
    offset,
    field,
    message: {
      zh: `字段 ${field} 需要 ${needed} 字节，只剩 ${left} 字节`,
      en: `Field ${field} needs ${needed} bytes, ${left} are left`,
    },
    facts: { needed, left },
  });

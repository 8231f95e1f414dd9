import { HutongError } from '@hutong/standard';

/** Growing writer; refuses values that the field cannot carry with HT4009. */
export class ByteWriter {
  private buffer = new Uint8Array(64);
  length = 0;

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  uint8(value: number, field: string): void {
    this.little(value, 1, field);
  }

  uint16le(value: number, field: string): void {
    this.little(value, 2, field);
  }

  int16le(value: number, field: string): void {
    if (!Number.isInteger(value) || value < -32768 || value > 32767) throw outOfRange(value, field);
    this.little(value & 0xffff, 2, field);
  }

  uint32le(value: number, field: string): void {
    this.little(value, 4, field);
  }

  uint48le(value: number, field: string): void {
    this.little(value, 6, field);
  }

  uint16be(value: number, field: string): void {
    this.big(value, 2, field);
  }

  int16be(value: number, field: string): void {
    if (!Number.isInteger(value) || value < -32768 || value > 32767) throw outOfRange(value, field);
    this.big(value & 0xffff, 2, field);
  }

  uint32be(value: number, field: string): void {
    this.big(value, 4, field);
  }

  /** Overwrites two bytes that were written before, for a length that is known only behind its content. */
  replace16be(at: number, value: number, field: string): void {
    const end = this.length;
    this.length = at;
    this.uint16be(value, field);
    this.length = end;
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private little(value: number, size: number, field: string): void {
    if (!Number.isInteger(value) || value < 0 || value >= 256 ** size) throw outOfRange(value, field);
    this.reserve(size);
    for (let index = 0, rest = value; index < size; index++, rest = Math.floor(rest / 256))
      this.buffer[this.length++] = rest % 256;
  }

  private big(value: number, size: number, field: string): void {
    this.little(value, size, field);
    this.buffer.subarray(this.length - size, this.length).reverse();
  }

  private reserve(size: number): void {
    if (this.length + size <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + size));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}

const outOfRange = (value: number, field: string): HutongError =>
  new HutongError('HT4009', {
    field,
    message: { zh: `字段 ${field} 的值超出范围`, en: `Value of field ${field} is out of range` },
    facts: { value },
  });

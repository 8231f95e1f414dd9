import { HutongError } from '@hutong/standard';

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Four digits of two bytes, kept once they were needed: addresses, numbers and keys are made of them again and again. */
const quads: (string | undefined)[] = [];
for (let word = 0; word < 65_536; word++) quads.push(undefined);

const quad = (high: number, low: number): string => {
  const word = (high << 8) | low;
  return quads[word] ?? (quads[word] = `${pairs[high]}${pairs[low]}`);
};

/** Bytes as upper-case hexadecimal without separators; all of them, or those from `from` to `to` (exclusive). */
export function toHex(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  let index = from;
  for (; index + 1 < to; index += 2) text += quad(bytes[index] ?? 0, bytes[index + 1] ?? 0);
  return index < to ? text + (pairs[bytes[index] ?? 0] ?? '') : text;
}

/** The same with the last byte first, as numbers that are sent low byte first are written. */
export function toHexReversed(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  let index = to - 1;
  for (; index > from; index -= 2) text += quad(bytes[index] ?? 0, bytes[index - 1] ?? 0);
  return index >= from ? text + (pairs[bytes[index] ?? 0] ?? '') : text;
}

/** Hexadecimal as bytes; white space between digits is ignored. Throws HT4006 for anything else. */
export function fromHex(text: string): Uint8Array {
  const compact = text.replace(/\s+/g, '');
  const wrong = /[^0-9A-Fa-f]/.exec(compact);
  if (wrong !== null || compact.length % 2 !== 0)
    throw new HutongError('HT4006', {
      field: 'hex',
      message:
        wrong === null
          ? { zh: '十六进制位数为奇数', en: 'Odd number of hexadecimal digits' }
          : { zh: '含有非十六进制字符', en: 'Not a hexadecimal digit' },
      ...(wrong === null ? {} : { facts: { position: wrong.index } }),
    });
  const bytes = new Uint8Array(compact.length / 2);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(compact.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

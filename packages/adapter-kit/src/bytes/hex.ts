import { HutongError } from '@hutong/standard';

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Bytes as upper-case hexadecimal without separators. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += pairs[bytes[index] ?? 0] ?? '';
  return text;
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

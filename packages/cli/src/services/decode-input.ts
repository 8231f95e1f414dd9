import { bilingual } from '@hutong/standard';
import { usageError } from '../failures/usage-error.ts';

/** How the bytes to decode were given. */
export type InputForm = 'auto' | 'hex' | 'text' | 'raw';

const hexOnly = /^[\s0-9a-f]*$/i;
const escapes: Readonly<Record<string, string>> = { '\\r': '\r', '\\n': '\n', '\\t': '\t' };

const fromHex = (text: string): Uint8Array => {
  const digits = text.replaceAll(/\s|0x/gi, '');
  if (!hexOnly.test(digits))
    throw usageError(bilingual('输入含有十六进制以外的字符', 'The input holds characters that are not hexadecimal'));
  if (digits.length % 2 === 1)
    throw usageError(
      bilingual(`十六进制位数为奇数（${digits.length}）`, `Odd number of hexadecimal digits (${digits.length})`),
      bilingual('每个字节写两位', 'Write two digits for each byte'),
    );
  return Buffer.from(digits, 'hex');
};

/** Protocol texts end their lines with CR LF, which shells and editors drop. */
const fromText = (text: string): Uint8Array => {
  const lines = text.replaceAll(/\\[rnt]/g, (escape) => escapes[escape] ?? escape).replaceAll(/\r?\n/g, '\r\n');
  return Buffer.from(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'utf8');
};

const looksLikeHex = (text: string): boolean => {
  const digits = text.replaceAll(/\s|0x/gi, '');
  return digits.length > 0 && hexOnly.test(digits);
};

/** Bytes of a command-line argument: hexadecimal if it is nothing else, else text. Throws HT7001. */
export function bytesOfArgument(argument: string, form: InputForm = 'auto'): Uint8Array {
  if (argument.trim() === '') throw usageError(bilingual('没有可解码的内容', 'There is nothing to decode'));
  if (form === 'hex' || (form === 'auto' && looksLikeHex(argument))) return fromHex(argument);
  return fromText(argument);
}

const printable = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [...text].every((character) => character >= ' ' || '\r\n\t'.includes(character)) ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Bytes that came through a pipe: hexadecimal or text when they are nothing else, else as they are. Throws HT7001. */
export function bytesOfStream(bytes: Uint8Array, form: InputForm = 'auto'): Uint8Array {
  if (bytes.length === 0) throw usageError(bilingual('没有可解码的内容', 'There is nothing to decode'));
  if (form === 'raw') return bytes;
  const text = printable(bytes);
  if (text === undefined) {
    if (form === 'auto') return bytes;
    throw usageError(
      bilingual('输入不是文本', 'The input is not text'),
      bilingual('改用 --input raw', 'Use --input raw'),
    );
  }
  return bytesOfArgument(text, form);
}

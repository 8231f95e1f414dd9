import { bilingual, type HutongError } from '@hutong/standard';
import { usageError } from '../failures/usage-error.ts';

/** How the bytes to decode were given. */
export type InputForm = 'auto' | 'hex' | 'text' | 'raw';

const escapes: Readonly<Record<string, string>> = { '\\r': '\r', '\\n': '\n', '\\t': '\t' };

/** What people put around bytes: blanks, `0x`, `\x`, `H`, commas and brackets, and `:` or `-` between two bytes. */
const around = [/(?<=[0-9a-f]{2})[:-](?=[0-9a-f]{2})/gi, /\b0x|\\x/gi, /[\s,;|_[\](){}"']/g, /(?<=[0-9a-f]{2})h/gi];

const digitsOf = (text: string): string => around.reduce((left, pattern) => left.replaceAll(pattern, ''), text);

const firstStray = (text: string): { readonly character: string; readonly place: number } | undefined => {
  const stray = digitsOf(text).match(/[^0-9a-f]/i)?.[0];
  return stray === undefined ? undefined : { character: stray, place: text.indexOf(stray) + 1 };
};

const strayError = ({ character, place }: { readonly character: string; readonly place: number }): HutongError =>
  usageError(
    bilingual(`第 ${place} 个字符“${character}”不是十六进制`, `Character ${place}, "${character}", is not hexadecimal`),
    bilingual('更正该字符；文本协议用 --input text', 'Correct it; for a text protocol use --input text'),
  );

const fromHex = (text: string): Uint8Array => {
  const stray = firstStray(text);
  if (stray !== undefined) throw strayError(stray);
  const digits = digitsOf(text);
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

const looksLikeHex = (text: string): boolean => digitsOf(text) !== '' && firstStray(text) === undefined;

/**
 * Why bytes that were taken for text hold no frame: they look like hexadecimal with a slip of the pen. Undefined when
 * they do not.
 */
export function slipInHex(bytes: Uint8Array): HutongError | undefined {
  const text = printable(bytes) ?? '';
  const digits = digitsOf(text);
  const strays = digits.replaceAll(/[0-9a-f]/gi, '').length;
  const stray = firstStray(text);
  return stray !== undefined && digits.length >= 4 && strays <= digits.length / 5 && !text.startsWith(':')
    ? strayError(stray)
    : undefined;
}

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

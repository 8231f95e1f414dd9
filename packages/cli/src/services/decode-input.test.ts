import { describe, expect, it } from 'vitest';
import { bytesOfArgument, bytesOfStream } from './decode-input.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('what is given to decode', () => {
  it.each([
    ['hexadecimal', '40 40 01\n23', '40400123'],
    ['hexadecimal with 0x', '0x40 0x41', '4041'],
    ['text, whose line end the shell dropped', '##00', '232330300d0a'],
    ['text with written escapes', String.raw`##\r\n`, '23230d0a'],
    ['text with bare line feeds', 'a#\nb#\n', '61230d0a62230d0a'],
  ])('%s', (_, argument, expected) => {
    expect(hex(bytesOfArgument(argument))).toBe(expected);
    expect(hex(bytesOfStream(Buffer.from(argument)))).toBe(expected);
  });

  it('takes bytes of a pipe as they are when they are no text', () => {
    expect(hex(bytesOfStream(Uint8Array.of(0x40, 0x40, 0xff, 0)))).toBe('4040ff00');
    expect(hex(bytesOfStream(Buffer.from('4040'), 'raw'))).toBe('34303430');
  });

  it('refuses nothing, half a byte and what was announced as something else', () => {
    for (const action of [
      () => bytesOfArgument('  '),
      () => bytesOfArgument('404'),
      () => bytesOfArgument('zz', 'hex'),
      () => bytesOfStream(new Uint8Array()),
      () => bytesOfStream(Uint8Array.of(0xff), 'hex'),
    ])
      expect(action).toThrow(expect.objectContaining({ code: 'HT7001' }));
  });
});

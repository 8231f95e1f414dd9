import { describe, expect, it } from 'vitest';
import { bytesOfArgument, bytesOfStream, slipInHex } from './decode-input.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('what is given to decode', () => {
  it.each([
    ['hexadecimal', '40 40 01\n23', '40400123'],
    ['hexadecimal with 0x', '0x40 0x41', '4041'],
    ['bytes of a program', '{0x68, 0x10,0x16}', '681016'],
    ['bytes of a document', '68H 10H 16h', '681016'],
    ['bytes of a tool', '68:10-16', '681016'],
    ['bytes of a string', String.raw`\x68\x10`, '6810'],
    ['text that starts with a colon', ':0103', '3a303130330d0a'],
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

  it('finds the slip in what looks like hexadecimal', () => {
    expect(slipInHex(bytesOfArgument('68 1O 16 68'))).toMatchObject({
      code: 'HT7001',
      text: { zh: '第 5 个字符“O”不是十六进制', en: 'Character 5, "O", is not hexadecimal' },
    });
    for (const text of [':0103', '##0094QN=2', 'room-1 1 21']) expect(slipInHex(bytesOfArgument(text))).toBeUndefined();
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

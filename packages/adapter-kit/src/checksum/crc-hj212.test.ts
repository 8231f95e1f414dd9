import { expect, test } from 'vitest';
import { crcHj212 } from './crc-hj212.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The steps of the standard, one by one. */
const slow = (data: Uint8Array): number => {
  let register = 0xffff;
  for (const byte of data) {
    register = (register >> 8) ^ byte;
    for (let bit = 0; bit < 8; bit++) {
      const carry = register & 1;
      register >>= 1;
      if (carry) register ^= 0xa001;
    }
  }
  return register;
};

// Example packet of HJ 212-2017 appendix A; the printed 1C08 there is a misprint of 1C80.
test('the example of appendix A', () => {
  const segment =
    'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&';
  expect(crcHj212(bytes(segment))).toBe(0x1c80);
});

test('the check string differs from CRC-16/MODBUS', () => {
  expect(crcHj212(bytes('123456789'))).toBe(0x2f80);
});

test('the table equals the steps of the standard', () => {
  for (let length = 0; length < 300; length++) {
    const data = Uint8Array.from({ length }, (_, index) => (index * 131 + length * 17) & 0xff);
    expect(crcHj212(data)).toBe(slow(data));
  }
});

test('the low byte has eight values only: the weakness that makes the length check needed', () => {
  const low = new Set<number>();
  for (let value = 0; value < 5000; value++) low.add(crcHj212(bytes(`value=${value}`)) & 0xff);
  expect([...low].sort((a, b) => a - b)).toEqual([0x00, 0x01, 0x40, 0x41, 0x80, 0x81, 0xc0, 0xc1]);
});

import { expect, test } from 'vitest';
import { crc16Modbus } from './crc16-modbus.ts';

// Check value of the CRC catalogue (reveng) for CRC-16/MODBUS.
test('the check string gives 4B37', () => {
  expect(crc16Modbus(new TextEncoder().encode('123456789'))).toBe(0x4b37);
});

const table = new Uint16Array(256);
for (let index = 0; index < 256; index++) {
  let register = index;
  for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1;
  table[index] = register;
}

/** CRC-16/MODBUS: start FFFFH, reflected polynomial A001H. */
export function crc16Modbus(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let register = 0xffff;
  for (let index = from; index < to; index++)
    register = (register >> 8) ^ (table[(register ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  return register;
}

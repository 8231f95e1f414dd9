const table = new Uint16Array(256);
for (let index = 0; index < 256; index++) {
  let register = index;
  for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1;
  table[index] = register;
}

/**
 * CRC of HJ 212-2017 appendix A. It shifts the register right before it XORs the byte, so only 8 bits survive each
 * step: the result has at most 256 values, and a length check must stand beside it.
 */
export function crcHj212(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let register = 0xffff;
  for (let index = from; index < to; index++) register = table[(register >> 8) ^ (bytes[index] ?? 0)] ?? 0;
  return register;
}

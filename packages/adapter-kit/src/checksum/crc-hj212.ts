const table = new Uint16Array(256);
for (let index = 0; index < 256; index++) {
  let register = index;
  for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1;
  table[index] = register;
}

/**
 * What a high byte of the register becomes `steps` bytes later, when those are zero. Only this byte survives a step, and
 * steps are linear: the bytes between can be looked up by themselves and XORed, several at a time.
 */
const after = (steps: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, index) => {
    let high = index;
    for (let step = 0; step < steps; step++) high = (table[high] ?? 0) >> 8;
    return high;
  });

const after1 = after(1);
const after2 = after(2);
const after3 = after(3);
const after4 = after(4);

/**
 * CRC of HJ 212-2017 appendix A. It shifts the register right before it XORs the byte, so only 8 bits survive each
 * step: the result has at most 256 values, and a length check must stand beside it.
 */
export function crcHj212(bytes: Uint8Array, from = 0, to = bytes.length): number {
  if (from >= to) return 0xffff;
  const last = to - 1;
  let high = 0xff;
  let index = from;
  for (; index + 3 < last; index += 4)
    high =
      (after4[high ^ (bytes[index] ?? 0)] ?? 0) ^
      (after3[bytes[index + 1] ?? 0] ?? 0) ^
      (after2[bytes[index + 2] ?? 0] ?? 0) ^
      (after1[bytes[index + 3] ?? 0] ?? 0);
  for (; index < last; index++) high = after1[high ^ (bytes[index] ?? 0)] ?? 0;
  return table[high ^ (bytes[last] ?? 0)] ?? 0;
}

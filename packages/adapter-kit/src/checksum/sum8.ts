/** Sum of the bytes modulo 256 (GB/T 26875.3, DL/T 645, CJ/T 188). */
export function sum8(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += bytes[index] ?? 0;
  return sum & 0xff;
}

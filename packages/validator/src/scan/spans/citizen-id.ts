const weights = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const checkBytes = Buffer.from('10X98765432');
const sureDays = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

const digit = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) - 0x30;

/**
 * Whether 18 bytes of the form of a citizen id surely have a real birth date from 1800 on and a right check character
 * (GB 11643-1999); `false` on a 29th of February means that the exact check has to say.
 */
export function isCheckedCitizenId(bytes: Uint8Array, from: number): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += digit(bytes, from + index) * (weights[index] ?? 0);
  if (checkBytes[sum % 11] !== bytes[from + 17]) return false;
  const century = digit(bytes, from + 6) * 10 + digit(bytes, from + 7);
  const month = digit(bytes, from + 10) * 10 + digit(bytes, from + 11);
  const day = digit(bytes, from + 12) * 10 + digit(bytes, from + 13);
  return century >= 18 && month >= 1 && month <= 12 && day >= 1 && day <= (sureDays[month] ?? 0);
}

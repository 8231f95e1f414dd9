import { isDay } from '../values/date-time.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

const digitAt = (value: string, index: number): number => value.charCodeAt(index) - 48;

const number = (value: string, from: number, to: number): number => {
  let result = 0;
  for (let index = from; index < to; index++) result = result * 10 + digitAt(value, index);
  return result;
};

/** Check character of the first 17 digits of a citizen id (GB 11643-1999, ISO 7064 MOD 11-2). */
export function citizenIdCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += digitAt(first17, index) * (weights[index] ?? 0);
  return checkCharacters.charAt(sum % 11);
}

/** Whether a text is an 18-character citizen id with a real birth date and a right check character (GB 11643-1999). */
export function isCitizenId(value: string): boolean {
  // By character codes: every record of every resident passes here.
  if (value.length !== 18 || digitAt(value, 0) === 0) return false;
  for (let index = 0; index < 17; index++) {
    const digit = digitAt(value, index);
    if (!(digit >= 0 && digit <= 9)) return false;
  }
  if (citizenIdCheckCharacter(value) !== value.charAt(17)) return false;
  const year = number(value, 6, 10);
  return year >= 1800 && isDay(year, number(value, 10, 12), number(value, 12, 14));
}

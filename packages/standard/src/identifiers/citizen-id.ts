const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Check character of the first 17 digits of a citizen id (GB 11643-1999, ISO 7064 MOD 11-2). */
export function citizenIdCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (first17.charCodeAt(index) - 48) * (weights[index] ?? 0);
  return checkCharacters.charAt(sum % 11);
}

/** Whether a text is an 18-character citizen id with a real birth date and a right check character (GB 11643-1999). */
export function isCitizenId(value: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return false;
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || (year ?? 0) < 1800) return false;
  return citizenIdCheckCharacter(value) === value[17];
}

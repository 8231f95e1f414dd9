const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organizationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export function socialCreditCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += alphabet.indexOf(first17.charAt(index)) * (weights[index] ?? 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Check character of the first 8 characters of an organization code (GB 11714), which stands at positions 9–17. */
export function organizationCheckCharacter(first8: string): string {
  let sum = 0;
  for (let index = 0; index < 8; index++)
    sum += organizationAlphabet.indexOf(first8.charAt(index)) * (organizationWeights[index] ?? 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** Whether a text is an 18-character unified social credit code whose two check characters are right (GB 32100-2015). */
export function isSocialCreditCode(value: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(value)) return false;
  return (
    socialCreditCheckCharacter(value) === value[17] && organizationCheckCharacter(value.slice(8, 16)) === value[16]
  );
}

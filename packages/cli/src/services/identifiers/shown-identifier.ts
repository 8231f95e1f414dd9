import { maskValue, type IdentifierDefinition } from '@hutong/standard';

const day = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const likeCitizenId = new RegExp(`\\d{6}(?:18|19|20)\\d{2}${day}\\d`);
// Who was born before 1910 has no number of the first generation any more, but many grid codes would look like theirs.
const likeOldCitizenId = new RegExp(`^\\d{6}[1-9]\\d${day}\\d{3}$`);
const likePhone = /1[3-9]\d{9}/;

/**
 * An identifier as it may be shown: masked when its scheme is one of persons, when it could be the number of a person,
 * or when it is no identifier at all and looks like one.
 */
export function shownIdentifier(text: string, fitting: readonly IdentifierDefinition[]): string {
  const mask = fitting.find((definition) => definition.mask !== undefined)?.mask;
  if (mask !== undefined) return maskValue(mask, text);
  const plain = text.normalize('NFKC').replaceAll(/[^\dA-Za-z]/g, '');
  // A right check character of an organization, or twenty digits, are no number of a person.
  const known = fitting.some(({ id }) => id === 'social-credit-code' || id === 'gb28181-device');
  const patterns =
    fitting.length === 0 ? [likeCitizenId, likeOldCitizenId, likePhone] : [likeCitizenId, likeOldCitizenId];
  return !known && patterns.some((pattern) => pattern.test(plain)) ? maskValue('citizenId', text) : text;
}

/**
 * Local ids of dialects hold any characters, those of URNs few: everything else is written as `~` and two
 * hexadecimal digits for each byte of UTF-8. An id that would not begin with a letter or digit is led by `x~~`.
 */
const plain = /^[A-Za-z0-9._-]$/;
const lead = 'x~~';

/** A local id as it may stand in a URN. */
export function encodeLocalId(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) return id;
  let encoded = '';
  for (const character of id)
    encoded += plain.test(character)
      ? character
      : Array.from(
          new TextEncoder().encode(character),
          (byte) => `~${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        ).join('');
  return /^[A-Za-z0-9]/.test(encoded) ? encoded : lead + encoded;
}

/** The local id that a part of a URN stands for; undefined when its escapes are broken. */
export function decodeLocalId(part: string): string | undefined {
  const encoded = part.startsWith(lead) ? part.slice(lead.length) : part;
  if (!encoded.includes('~')) return encoded;
  if (!/^(?:[A-Za-z0-9._-]|~[0-9A-F]{2})*$/.test(encoded)) return undefined;
  try {
    return decodeURIComponent(encoded.replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}

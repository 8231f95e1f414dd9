import iconv from 'iconv-lite';

/** What bytes say in GB 18030, and whether an encoder would write the same bytes for it. */
export interface DecodedText {
  readonly text: string;
  readonly canonical: boolean;
}

export const encodeGb18030 = (text: string): Uint8Array => iconv.encode(text, 'gb18030');

const exact = (bytes: Uint8Array): DecodedText => {
  const text = iconv.decode(bytes, 'gb18030');
  const again = encodeGb18030(text);
  return { text, canonical: again.length === bytes.length && again.every((byte, index) => byte === bytes[index]) };
};

/** Characters of one and two bytes, kept once they were needed; an empty text is one that the library has to judge. */
const characters: (string | undefined)[] = [];
for (let word = 0; word < 65_536; word++) characters.push(word < 0x80 ? String.fromCodePoint(word) : undefined);

const learn = (word: number): string => {
  const { text, canonical } = exact(Uint8Array.of(word >> 8, word & 0xff));
  return (characters[word] = canonical && text.length === 1 ? text : '');
};

/** Decodes the bytes from `from` to `to` (exclusive). */
export function decodeGb18030(bytes: Uint8Array, from: number, to: number): DecodedText {
  let text = '';
  for (let index = from; index < to; index++) {
    let word = bytes[index] ?? 0;
    if (word >= 0x80) {
      const trail = index + 1 < to ? (bytes[++index] ?? 0) : 0;
      // Four bytes, or a character that is cut.
      if (word === 0x80 || word === 0xff || trail < 0x40) return exact(bytes.subarray(from, to));
      word = (word << 8) | trail;
    }
    const character = characters[word] ?? learn(word);
    if (character === '') return exact(bytes.subarray(from, to));
    text += character;
  }
  return { text, canonical: true };
}

/** Letters, digits and `.`, `_`, `-` stand for themselves in a local id. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9._-]/.test(String.fromCodePoint(code)) ? 1 : 0,
);

/** Characters that a local id cannot carry are written as `~` and their code in hexadecimal, so that ids stay distinct. */
export function localId(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || plain[code] === 0) return escaped(text);
  }
  return text;
}

const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9._-]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}`);

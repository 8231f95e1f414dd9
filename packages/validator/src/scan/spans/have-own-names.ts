const mostNames = 64;
const seen = new Int32Array(mostNames);
const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= 0x20;

/**
 * Whether no member name surely comes twice in the JSON value between two offsets. `false` means that it has to be read:
 * so too for many members, for one name in two objects, and for an escape.
 */
export function haveOwnNames(bytes: Buffer, from: number, to: number): boolean {
  let count = 0;
  for (let index = from; index < to; index++) {
    if (bytes[index] !== quote) continue;
    let hash = 0x811c9dc5;
    for (index++; bytes[index] !== quote; index++) {
      const byte = bytes[index] ?? backslash;
      if (byte === backslash) return false;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    let next = index + 1;
    while (isBlank(bytes[next])) next++;
    if (bytes[next] !== colon) continue;
    if (count === mostNames) return false;
    for (let name = 0; name < count; name++) if (seen[name] === hash) return false;
    seen[count++] = hash;
  }
  return true;
}

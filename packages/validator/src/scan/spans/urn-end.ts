const classOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (byte < 128 && pattern.test(String.fromCharCode(byte)) ? 1 : 0));

const systemStart = classOf(/[a-z0-9]/);
const systemRest = classOf(/[a-z0-9.-]/);
/** Bytes that a local id begins with. */
export const localStart = classOf(/[A-Za-z0-9]/);
/** Bytes that it goes on with. */
export const localRest = classOf(/[A-Za-z0-9._~-]/);

/** The offset behind `<system>:<local id>` of a HuTong URN at `from`, or -1 when it has another form. */
export function urnEnd(bytes: Uint8Array, from: number): number {
  if (systemStart[bytes[from] ?? 0] === 0) return -1;
  let at = from + 1;
  while (systemRest[bytes[at] ?? 0] === 1) at++;
  if (bytes[at] !== 0x3a || localStart[bytes[at + 1] ?? 0] === 0) return -1;
  at += 2;
  while (localRest[bytes[at] ?? 0] === 1) at++;
  return at;
}

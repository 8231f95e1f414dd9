import type { FieldRule } from '@hutong/standard';

/** Whether a rule about the presence of a field surely holds for the bytes of its first field. */
export type PresenceScan = (bytes: Buffer, from: number, to: number, isThere: boolean) => boolean;

const isAt = (bytes: Buffer, from: number, to: number, word: Buffer): boolean => {
  if (to - from !== word.length) return false;
  for (let index = 0; index < word.length; index++) if (bytes[from + index] !== word[index]) return false;
  return true;
};

/** Compiles a rule about the presence of a field; undefined for rules of another kind. */
export function presenceScan({ presence }: FieldRule): PresenceScan | undefined {
  if (presence === undefined) return undefined;
  const words = presence.with.map((value) => Buffer.from(value));
  const isAmong = (bytes: Buffer, from: number, to: number): boolean => {
    for (const word of words) if (isAt(bytes, from, to, word)) return true;
    return false;
  };
  return presence.is === 'only'
    ? (bytes, from, to) => isAmong(bytes, from, to)
    : (bytes, from, to, isThere) => isThere || !isAmong(bytes, from, to);
}

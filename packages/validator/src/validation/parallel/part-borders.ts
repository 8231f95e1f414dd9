/** A thread that is started reads nothing while it loads its code; whoever has started it reads so much in the meantime. */
const headStart = 128 * 1024 * 1024;

/** Where a source of a size is to be cut: the first part, which no thread has to be started for, is larger than the others. */
export function partBorders(size: number, parts: number): number[] {
  const ahead = Math.min(headStart, Math.floor(size / parts / 4));
  const share = (size - ahead) / parts;
  return Array.from({ length: parts - 1 }, (_, index) => Math.floor(ahead + share * (index + 1)));
}

/** Makes a check that remembers the last text that passed: neighbours often share it, as a division code. */
export function rememberLast(accepts: (text: string) => boolean): (text: unknown) => boolean {
  let last: string | undefined;
  return (text) => {
    if (typeof text !== 'string') return false;
    if (text === last) return true;
    if (!accepts(text)) return false;
    last = text;
    return true;
  };
}

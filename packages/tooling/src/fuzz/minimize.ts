/** The shortest bytes found that still fail: pieces are taken out, halves first, then bytes become zero. */
export function minimize(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean, attempts = 5000): Uint8Array {
  let best = bytes;
  let left = attempts;
  const accept = (candidate: Uint8Array): boolean => {
    if (left-- <= 0 || !fails(candidate)) return false;
    best = candidate;
    return true;
  };
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < best.length;) {
      const shorter = Uint8Array.from([...best.subarray(0, at), ...best.subarray(at + size)]);
      if (!accept(shorter)) at += size;
    }
  for (let at = 0; at < best.length; at++)
    if (best[at] !== 0) {
      const plainer = best.slice();
      plainer[at] = 0;
      accept(plainer);
    }
  return best;
}

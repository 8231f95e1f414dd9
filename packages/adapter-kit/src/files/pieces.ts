/** Bytes of a file. */
export interface FilePiece {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Pieces, in order and apart, with one more; those that it touches become one with it. */
export const withPiece = (pieces: readonly FilePiece[], added: FilePiece): readonly FilePiece[] => {
  const last = pieces.at(-1);
  // Blocks nearly always come in order.
  if (last !== undefined && added.from === last.to) return [...pieces.slice(0, -1), { from: last.from, to: added.to }];
  const apart = pieces.filter(({ from, to }) => to < added.from || from > added.to);
  const touching = pieces.filter((piece) => !apart.includes(piece));
  const whole = {
    from: Math.min(added.from, ...touching.map(({ from }) => from)),
    to: Math.max(added.to, ...touching.map(({ to }) => to)),
  };
  return [...apart, whole].sort((left, right) => left.from - right.from);
};

/** What a file of this size lacks. */
export const missingPieces = (pieces: readonly FilePiece[], size: number): readonly FilePiece[] => {
  const missing: FilePiece[] = [];
  let at = 0;
  for (const { from, to } of pieces) {
    if (from > at && at < size) missing.push({ from: at, to: Math.min(from, size) });
    at = Math.max(at, to);
  }
  if (at < size) missing.push({ from: at, to: size });
  return missing;
};

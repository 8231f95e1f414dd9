/** Files that may be under way at once on one connection, and pieces of one file that may be apart. */
const maximumFiles = 64;
const maximumPieces = 1024;

interface Piece {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** A part of a file that did not come. */
export interface MissingPart {
  readonly offset: number;
  readonly length: number;
}

/** Joins a piece with those that it touches; pieces stay in order. */
const joined = (pieces: readonly Piece[], added: Piece): Piece[] => {
  const apart = pieces.filter(({ from, to }) => to < added.from || from > added.to);
  const touching = pieces.filter((piece) => !apart.includes(piece));
  const whole = {
    from: Math.min(added.from, ...touching.map(({ from }) => from)),
    to: Math.max(added.to, ...touching.map(({ to }) => to)),
  };
  return [...apart, whole].sort((left, right) => left.from - right.from);
};

/** Which bytes of the files of a connection have come; the data themselves are delivered block by block and not kept. */
export class AttachmentFiles {
  private readonly files = new Map<string, readonly Piece[]>();

  /** A file begins; what is known of an earlier one of its name is forgotten. */
  begin(name: string): void {
    this.files.delete(name);
    const [oldest] = this.files.keys();
    if (oldest !== undefined && this.files.size >= maximumFiles) this.files.delete(oldest);
    this.files.set(name, []);
  }

  /** Bytes of a file have come. */
  take(name: string, offset: number, length: number): void {
    const known = this.files.get(name);
    if (known === undefined) this.begin(name);
    const pieces = joined(known ?? [], { from: offset, to: offset + length });
    // What would be one piece too many is asked for again.
    if (pieces.length <= maximumPieces) this.files.set(name, pieces);
  }

  /** What of a file of this size did not come, 255 parts at most; a whole file is forgotten. */
  end(name: string, size: number): readonly MissingPart[] {
    const missing: MissingPart[] = [];
    let at = 0;
    for (const { from, to } of this.files.get(name) ?? []) {
      if (from > at && at < size) missing.push({ offset: at, length: Math.min(from, size) - at });
      at = Math.max(at, to);
    }
    if (at < size) missing.push({ offset: at, length: size - at });
    if (missing.length === 0) this.files.delete(name);
    return missing.slice(0, 255);
  }
}

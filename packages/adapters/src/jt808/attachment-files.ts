import { missingPieces, withPiece, type DeviceFile, type FilePiece, type SessionContext } from '@hutong/adapter-kit';

/** Files that may be under way at once on one connection, and pieces of one file that may be apart. */
const maximumFiles = 64;
const maximumPieces = 1024;

/** A part of a file that did not come. */
export interface MissingPart {
  readonly offset: number;
  readonly length: number;
}

interface UnderWay {
  readonly size: number | undefined;
  readonly pieces: readonly FilePiece[];
}

/**
 * Which bytes of the files of a connection have come; the data themselves are handed on block by block and not kept. What
 * is there of earlier connections is told by `received`.
 */
export class AttachmentFiles {
  private readonly files = new Map<string, UnderWay>();
  private readonly received: NonNullable<SessionContext['received']>;

  constructor(received: SessionContext['received']) {
    this.received = received ?? (() => []);
  }

  /** A file begins; of an earlier one of its name and size nothing has to come again. */
  begin(file: DeviceFile, size: number): void {
    const known = this.files.get(file.name);
    const pieces = known?.size === size ? known.pieces : this.received(file, size);
    this.put(file.name, { size, pieces });
  }

  /** Bytes of a file have come. False when they would be one piece too many: they are asked for again. */
  take({ name }: DeviceFile, offset: number, length: number): boolean {
    const { size, pieces: known } = this.files.get(name) ?? { size: undefined, pieces: [] };
    const pieces = withPiece(known, { from: offset, to: offset + length });
    if (pieces.length > maximumPieces) return false;
    this.put(name, { size, pieces });
    return true;
  }

  /** What of a file of this size did not come, 255 parts at most; a whole file is forgotten. */
  end(file: DeviceFile, size: number): readonly MissingPart[] {
    const pieces = this.files.get(file.name)?.pieces ?? this.received(file, size);
    const missing = missingPieces(pieces, size);
    if (missing.length === 0) this.files.delete(file.name);
    return missing.slice(0, 255).map(({ from, to }) => ({ offset: from, length: to - from }));
  }

  private put(name: string, file: UnderWay): void {
    this.files.delete(name);
    this.files.set(name, file);
    const [oldest] = this.files.keys();
    if (oldest !== undefined && this.files.size > maximumFiles) this.files.delete(oldest);
  }
}

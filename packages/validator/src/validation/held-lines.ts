import type { RawLine } from '../input/read-lines.ts';

/** Bytes of lines that are held at most. */
const mostBytes = 256 * 1024;

/** Lines that are taken together a little later, in their order. */
export interface HeldLines {
  /** Keeps a copy of a line. */
  readonly hold: (line: RawLine) => void;
  /** Takes all lines that are held. */
  readonly release: () => void;
}

/**
 * Holds lines back: what puts issues into words is much code and many texts, which it costs more to bring into the processor's
 * caches for one line after another, among hundreds that are only scanned, than for many at once.
 */
export function holdLines(take: (line: RawLine) => void): HeldLines {
  let held: RawLine[] = [];
  let bytes = 0;
  const release = (): void => {
    const lines = held;
    held = [];
    bytes = 0;
    for (const line of lines) take(line);
  };
  return {
    hold: (line) => {
      held.push({ ...line, bytes: Buffer.from(line.bytes) });
      bytes += line.bytes.length;
      if (bytes >= mostBytes) release();
    },
    release,
  };
}

import type { ListedCodes } from '../records/kinds/code-check.ts';
import { createRecordScans, type RecordScans } from './record-scans.ts';
import { createScanBuffer, type ScanBuffer } from './scan-buffer.ts';

/** A buffer with the byte-level checks that were compiled over it. */
export interface Scanner {
  readonly buffer: ScanBuffer;
  readonly scans: RecordScans;
  /** What the local lists say that its checks were compiled with. */
  readonly listed?: ListedCodes | undefined;
}

const bufferSize = 4 * 1024 * 1024;
const mostIdle = 2;
const idle: Scanner[] = [];

/** Makes a scanner over a buffer. */
export const createScanner = (buffer: ScanBuffer, listed?: ListedCodes): Scanner => ({
  buffer,
  scans: createRecordScans(buffer, listed),
  listed,
});

/** Lends a scanner to one reader: a used one, whose checks are compiled, where there is any. */
export function borrowScanner(listed?: ListedCodes): Scanner {
  const known = idle.findIndex((scanner) => scanner.listed === listed);
  return idle.splice(known, known === -1 ? 0 : 1)[0] ?? createScanner(createScanBuffer(bufferSize), listed);
}

/** Takes a scanner back for the next reader. */
export function returnScanner(scanner: Scanner): void {
  idle.unshift(scanner);
  idle.length = Math.min(idle.length, mostIdle);
}
